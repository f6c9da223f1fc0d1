/** What the opinions on RSA, ASPA, ASI, AAH and ASS share, and how our answer is read. */
import type { Choix, Comparaison, Droits, Ligne, Personne, Situation, Valeur } from './ecart.ts'
import { changerPersonnes, couvre } from './rejeu.ts'

export type OpinionMinima = {
  readonly rsa: number
  readonly ppa: number
  readonly aspa: number
  readonly asi: number
  readonly aah: number
  readonly ass: number
  readonly apa_domicile: number
  readonly mois: string
  readonly apl: number
  readonly als: number
  readonly alf: number
}
export type ChoixMinima = Choix<OpinionMinima>
export type NomMinimum = 'rsa' | 'aspa' | 'asi' | 'aah' | 'ass' | 'ppa' | 'apa_domicile'

/** The amount of an open right, 0 for a closed one, a word for a right to be checked. */
export const montantDe =
  (nom: NomMinimum) =>
  (droits: Droits): Valeur => {
    const droit = droits[nom]
    if (droit?.statut === 'a_verifier') return 'a_verifier'
    return droit?.statut === 'ouvert' ? Number(droit.montant_mensuel) : 0
  }

const auCentime = (nous: Valeur, autre: Valeur): boolean =>
  typeof nous === 'number' && Math.abs(nous - Number(autre)) <= 0.05

export const comparaisonDe = (
  nom: NomMinimum,
  choix: readonly ChoixMinima[]
): Comparaison<OpinionMinima> => ({
  titre: `${nom} : montant mensuel`,
  valeur: montantDe(nom),
  opinion: opinion => opinion[nom],
  egal: auCentime,
  choix
})

/** Extra fields of a household that only these replays read. */
export type PersonneLue = Personne & {
  readonly nationalite?: string
  readonly activite?: string
  readonly taux_incapacite?: number
  readonly garde_alternee?: boolean
  readonly titre_depuis_annees?: number
}
export type LigneLue = Ligne & { readonly imposable?: number; readonly brut?: number }

export const changer = (situation: Situation, faire: (personne: PersonneLue) => PersonneLue): Situation =>
  changerPersonnes(situation, personne => faire(personne as PersonneLue))

export const estAdulte = ({ role }: Personne): boolean => role !== 'enfant'

export const aUneLigne = ({ personnes, mois }: Situation, nature: string): boolean =>
  personnes.some(({ revenus }) =>
    revenus.some(ligne => ligne.nature === nature && (ligne.a === null || ligne.a >= mois.slice(0, 4)))
  )

export const sansNature = (personne: PersonneLue, nature: string): PersonneLue => ({
  ...personne,
  revenus: personne.revenus.filter(ligne => ligne.nature !== nature)
})

/** Takes alimony paid off the person's largest other income, in every form that income is written. */
export const deduirePensionVersee = (personne: PersonneLue, mois: string): PersonneLue => {
  const versee = personne.revenus
    .filter(ligne => ligne.nature === VERSEE && couvre(ligne, mois))
    .reduce((total, { net = 0 }) => total + net, 0)
  const restantes = personne.revenus.filter(({ nature }) => nature !== VERSEE) as readonly LigneLue[]
  const support = restantes
    .filter(ligne => couvre(ligne, mois))
    .sort((une, autre) => (autre.brut ?? autre.net ?? 0) - (une.brut ?? une.net ?? 0))[0]
  const moins = (valeur: number | undefined): number | undefined =>
    valeur === undefined ? undefined : Math.max(0, valeur - versee)
  return {
    ...personne,
    revenus: restantes.map(ligne =>
      ligne === support
        ? definis({
            ...ligne,
            net: moins(ligne.net),
            imposable: moins(ligne.imposable),
            brut: moins(ligne.brut)
          })
        : ligne
    )
  }
}
const VERSEE = 'pension_alimentaire_versee'

const definis = (ligne: Record<string, unknown>): Ligne =>
  Object.fromEntries(Object.entries(ligne).filter(([, valeur]) => valeur !== undefined)) as unknown as Ligne

const METROPOLE = '23096'

/** The other knows amounts for Mayotte; we do not yet. */
export const mayotte: ChoixMinima = {
  cause: 'Mayotte : montants inconnus chez nous',
  texte: 'montants propres à Mayotte, textes non trouvés : « à vérifier »',
  concerne: ({ logement }) => logement.commune_insee.startsWith('976'),
  situation: situation => ({ ...situation, logement: { ...situation.logement, commune_insee: METROPOLE } })
}

export const pensionVersee: ChoixMinima = {
  cause: 'pension alimentaire versée déduite',
  texte: 'CSS R815-18 et suivants : ressources brutes, aucune déduction des pensions versées',
  concerne: situation => aUneLigne(situation, VERSEE),
  situation: situation => changer(situation, personne => deduirePensionVersee(personne, situation.mois))
}

export const renteIgnoree: ChoixMinima = {
  cause: 'rente d’accident du travail ignorée',
  texte: 'CASF R262-6, R262-11 ; CSS R815-22 : elle n’est pas exclue',
  concerne: situation => aUneLigne(situation, 'rente_accident_travail'),
  situation: situation => changer(situation, personne => sansNature(personne, 'rente_accident_travail'))
}

const EUROPE = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK IS LI NO CH'.split(' ')
)

export const estDUnAutrePays = ({ nationalite = 'FR' }: PersonneLue): boolean => !EUROPE.has(nationalite)

/** The other refuses whoever comes from elsewhere, whatever the permit, and asks nothing of a European. */
export const titreIgnore: ChoixMinima = {
  cause: 'dix ans de titre ignorés (refus à tout étranger hors Europe)',
  texte: 'CSS L816-1 : titre depuis dix ans ; accords à vérifier',
  concerne: ({ personnes }) => personnes.some(personne => (personne as PersonneLue).nationalite !== 'FR'),
  situation: situation =>
    changer(situation, personne =>
      estDUnAutrePays(personne)
        ? { ...personne, nationalite: 'SN', titre_depuis_annees: 0 }
        : { ...personne, nationalite: 'FR' }
    )
}

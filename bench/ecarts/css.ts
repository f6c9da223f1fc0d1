import type { Choix, Comparaison, Droits, Personne, Valeur } from './ecart.ts'
import { ageEn, changerPersonnes, percevoirCeMois, percuCeMois, recoitCeMois, reculer } from './rejeu.ts'

export type OpinionCss = {
  readonly css: {
    readonly sans_participation: boolean
    readonly avec_participation: boolean
    readonly participation_mensuelle: number
    readonly base_ressources_annuelle: number
  }
  readonly rsa: number
  readonly ass: number
  readonly apl: number
  readonly als: number
  readonly alf: number
}

type ChoixCss = Choix<OpinionCss>

const aideCalculee = ({ apl, als, alf }: OpinionCss): number => apl + als + alf

const aideNonPercue: ChoixCss = {
  cause: 'aide au logement calculée, non perçue (ou d’un autre montant)',
  texte: 'CSS R861-7 ; ce qui est perçu décide',
  concerne: (situation, opinion) =>
    Math.abs(aideCalculee(opinion) - percuCeMois(situation, 'aide_logement')) > 0.005,
  situation: (situation, opinion) => percevoirCeMois(situation, 'aide_logement', aideCalculee(opinion))
}

const rsaCalcule: ChoixCss = {
  cause: 'RSA calculé au lieu du RSA perçu',
  texte: 'CSS L861-2 ; ce qui est perçu décide',
  concerne: (situation, { rsa }) => percuCeMois(situation, 'rsa') > 0 !== rsa > 0,
  situation: (situation, { rsa }) => percevoirCeMois(situation, 'rsa', rsa)
}

/** The other grants the ASS it computes, then cuts 30 % of the wages for it. */
const assCalculee: ChoixCss = {
  cause: 'ASS calculée, non perçue',
  texte: 'CSS L861-2 et arrêté ; ce qui est perçu décide',
  concerne: (_, { ass }) => ass > 0,
  situation: (situation, { ass }) =>
    changerPersonnes(situation, personne =>
      personne.role === 'demandeur' ? avecAss(personne, situation.mois, ass) : personne
    )
}

const avecAss = (personne: Personne, mois: string, montant: number): Personne => ({
  ...personne,
  prestations_percues: [...personne.prestations_percues, { nature: 'ass', de: mois, a: mois, montant }]
})

const sansTitre: ChoixCss = {
  cause: 'sans titre de séjour',
  texte: 'CSS L861-1, L160-1 : il faut être assuré, donc en séjour régulier',
  concerne: ({ personnes }) => personnes.some(({ sejour }) => sejour === 'aucun_titre'),
  situation: situation =>
    changerPersonnes(situation, personne =>
      personne.sejour === 'aucun_titre'
        ? { ...personne, sejour: 'regulier', presence_en_france_mois: LONGTEMPS }
        : personne
    )
}

const presenceCourte: ChoixCss = {
  cause: 'trois mois de présence non dépassés',
  texte: 'CSS L861-1, D160-2 : il faut être assuré, donc plus de trois mois de présence',
  concerne: ({ personnes }) =>
    personnes.some(
      ({ sejour, presence_en_france_mois = LONGTEMPS }) =>
        sejour !== 'aucun_titre' && presence_en_france_mois <= 3
    ),
  situation: situation =>
    changerPersonnes(situation, personne => ({ ...personne, presence_en_france_mois: LONGTEMPS }))
}

const LONGTEMPS = 999

const ABATTU = 0.7

/** The other cuts 30 % of the wages as soon as sickness benefit is drawn: here the wages are cut in the facts. */
const arretCourt: ChoixCss = {
  cause: 'arrêt maladie de six mois ou moins',
  texte: 'CSS L861-2 et arrêté : plus de six mois d’arrêt',
  concerne: situation => situation.personnes.some(personne => estEnArretCourt(personne, situation.mois)),
  situation: situation =>
    changerPersonnes(situation, personne =>
      estEnArretCourt(personne, situation.mois) ? reduireSalaires(personne) : personne
    )
}

const INDEMNITES = 'indemnites_journalieres_maladie'

const estEnArretCourt = (personne: Personne, mois: string): boolean =>
  recoitCeMois(personne, INDEMNITES, mois) && !recoitCeMois(personne, INDEMNITES, reculer(mois, 7))

const reduireSalaires = (personne: Personne): Personne => ({
  ...personne,
  revenus: personne.revenus.map(ligne =>
    ligne.nature === 'salaire' && ligne.net !== undefined ? { ...ligne, net: ligne.net * ABATTU } : ligne
  )
})

const AGE_LIMITE = 25

/** The other keeps a child in the household during its twenty-sixth year, and any child in the ceiling. */
const enfantDe25Ans: ChoixCss = {
  cause: 'enfant de 25 ans ou plus compté à charge',
  texte: 'CSS R861-2 : moins de 25 ans',
  concerne: situation =>
    situation.personnes.some(
      personne => personne.role === 'enfant' && ageEn(personne, situation.mois) >= AGE_LIMITE
    ),
  situation: situation => changerPersonnes(situation, personne => rajeunir(personne, situation.mois))
}

const rajeunir = (personne: Personne, mois: string): Personne => {
  const age = ageEn(personne, mois)
  if (personne.role !== 'enfant' || age < AGE_LIMITE) return personne
  const annee = Number(mois.slice(0, 4)) - AGE_LIMITE + 1
  return { ...personne, date_naissance: `${annee}-01-01`, revenus: age > AGE_LIMITE ? [] : personne.revenus }
}

/** The other closes for a parents' tax return or any alimony; a pledge, or alimony that is not deducted, keeps it open. */
const autonomieAVerifier: ChoixCss = {
  cause: 'moins de 25 ans : engagement écrit possible, pension déduite ou non',
  texte: 'CSS R861-2, 3°, R861-16 : à vérifier avec la caisse',
  concerne: ({ personnes, mois }) => personnes.some(personne => depend(personne, mois)),
  situation: situation =>
    changerPersonnes(situation, personne =>
      depend(personne, situation.mois) ? { ...personne, vit_chez_parents: true } : personne
    )
}

const depend = (personne: Personne, mois: string): boolean =>
  personne.role !== 'enfant' &&
  ageEn(personne, mois) < AGE_LIMITE &&
  (personne.rattache_fiscal_parents === true ||
    personne.revenus.some(({ nature }) => nature === 'pension_alimentaire_percue'))

const mayotte: ChoixCss = {
  cause: 'Mayotte',
  texte: 'Décret 2023-1425 : ouverte à Mayotte depuis le 1er janvier 2024',
  concerne: ({ logement }) => logement.commune_insee.startsWith('976'),
  valeur: valeur => (typeof valeur === 'number' ? 0 : 'ferme')
}

const presomption: ChoixCss = {
  cause: 'présomption de droit (ASPA, ASI, AAH, ASS, CEJ)',
  texte: 'CSS L861-2 : avec participation, sans examen des ressources',
  concerne: () => true,
  valeur: (valeur, droits) =>
    valeur === 'avec_participation' && depasse(droits, 'plafond_avec_participation', 0) ? 'ferme' : valeur
}

/** The other rounds the ceiling to the euro and lets the equal in. */
const egalite: ChoixCss = {
  cause: 'égalité ou arrondi du plafond',
  texte: 'CSS L861-1 : « inférieures », puis « comprises entre »',
  concerne: () => true,
  valeur: (valeur, droits, { css }) => {
    const pres = (plafond: string) => !depasse(droits, plafond, 1) && depasse(droits, plafond, -1)
    if (pres('plafond_sans_participation'))
      return css.sans_participation ? 'sans_participation' : 'avec_participation'
    if (pres('plafond_avec_participation')) return css.avec_participation ? 'avec_participation' : 'ferme'
    return valeur
  }
}

const depasse = ({ css }: Droits, plafond: string, marge: number): boolean =>
  Number(css?.base_ressources_annuelle) > Number(css?.[plafond]) + marge

/** The other reads the age in the month of request: a birthday already past this year is moved back to 1 January. */
const ageAuPremierJanvier: ChoixCss = {
  cause: 'âge au 1er janvier',
  texte: 'CSS L861-1, 2° et arrêté : âge au 1er janvier',
  concerne: ({ personnes, mois }) => personnes.some(personne => aEuSonAnniversaire(personne, mois)),
  situation: situation =>
    changerPersonnes(situation, personne =>
      aEuSonAnniversaire(personne, situation.mois)
        ? { ...personne, date_naissance: `${personne.date_naissance.slice(0, 4)}-01-01` }
        : personne
    )
}

const aEuSonAnniversaire = ({ date_naissance }: Personne, mois: string): boolean =>
  date_naissance.slice(5) > '01-01' && date_naissance.slice(5) <= `${mois.slice(5)}-01`

const faits: readonly ChoixCss[] = [
  aideNonPercue,
  rsaCalcule,
  assCalculee,
  sansTitre,
  presenceCourte,
  arretCourt,
  enfantDe25Ans,
  autonomieAVerifier
]

const formeDe = ({ css }: Droits): Valeur =>
  css?.statut === 'ouvert' ? String(css.forme) : String(css?.statut)

const formeOpenfisca = ({ css }: OpinionCss): Valeur =>
  css.sans_participation ? 'sans_participation' : css.avec_participation ? 'avec_participation' : 'ferme'

const participationDe = ({ css }: Droits): Valeur =>
  css?.statut === 'ouvert' ? Number(css.participation_mensuelle) : 0

const baseNegative: ChoixCss = {
  cause: 'base de ressources négative',
  texte: 'CSS L861-2, R861-9 : une pension se déduit des ressources, sans les rendre négatives',
  concerne: (_, { css }) => css.base_ressources_annuelle < 0,
  valeur: (valeur, _, { css }) => (valeur === 0 ? css.base_ressources_annuelle : valeur)
}

const auCentime = (nous: Valeur, autre: Valeur): boolean => Math.abs(Number(nous) - Number(autre)) <= 0.05

/** Three readings of the same right: what opens, what it costs, and the resources it was decided on. */
export const ecartsCss: readonly Comparaison<OpinionCss>[] = [
  {
    titre: 'css : forme',
    valeur: formeDe,
    opinion: formeOpenfisca,
    egal: (nous, autre) => nous === autre,
    choix: [...faits, egalite, presomption, mayotte]
  },
  {
    titre: 'css : base de ressources',
    valeur: ({ css }) => Number(css?.base_ressources_annuelle),
    opinion: ({ css }) => css.base_ressources_annuelle,
    egal: auCentime,
    choix: [...faits, baseNegative]
  },
  {
    titre: 'css : participation',
    valeur: participationDe,
    opinion: ({ css }) => css.participation_mensuelle,
    egal: auCentime,
    choix: [...faits, ageAuPremierJanvier, mayotte]
  }
]

import { moisPlus } from '#shared/date'
import { estDepartement } from '#shared/territoire'
import { NE_SAIT_PAS, type Reponses } from './reponses.ts'
import { bornes, type Savoir } from './resultat.ts'
import { type Personne, PREMIER_MOIS, type Situation } from './situation.ts'

/** The thresholds of a household, in euros a month; null where the rules do not know. */
export type Seuils = {
  readonly css: number | null
  readonly cssPayante: number | null
  /** What the dwelling adds to the resources at most. */
  readonly logementCss: number | null
  readonly rsa: number | null
  readonly logementRsa: number | null
  readonly aspa: number | null
  /** The full AAH of today, and of the first month of the resource period. */
  readonly aah: number | null
  readonly aahAncienne: number | null
}

/**
 * Reads the thresholds off the rules by asking them about witness households of the same size and place:
 * no figure of the law is written here, nor the name of any rule.
 */
export const seuilsDuFoyer = (r: Reponses, savoir: Savoir): Seuils => {
  const nu = temoin(r, savoir)
  const ouvert = lire(savoir, nu)
  const loge = lire(savoir, { ...nu, logement: { ...nu.logement, statut: 'heberge_gratuitement' } })
  const aide = lire(savoir, { ...nu, ...AIDE })
  const annuel = (n: number | null) => (n === null ? null : n / 12)
  const logement = (droit: string, sortie: string) => plusGrand(loge(droit, sortie), aide(droit, sortie))
  const rsa = ouvert('rsa', 'montant_mensuel')
  const rsaLoge = plusPetit(loge('rsa', 'montant_mensuel'), aide('rsa', 'montant_mensuel'))
  return {
    css: annuel(ouvert('css', 'plafond_sans_participation')),
    cssPayante: annuel(ouvert('css', 'plafond_avec_participation')),
    logementCss: annuel(logement('css', 'base_ressources_annuelle')),
    rsa,
    logementRsa: rsa === null || rsaLoge === null ? null : rsa - rsaLoge,
    aspa: lire(savoir, vieilli(nu))('aspa', 'montant_mensuel'),
    aah: lire(savoir, handicape(nu))('aah', 'montant_mensuel'),
    aahAncienne: lire(savoir, handicape({ ...nu, mois: debutDePeriode(savoir) }))('aah', 'montant_mensuel')
  }
}

// More than any housing aid: the fixed amount of the texts is then the smaller of the two.
const AIDE = {
  prestations_percues: [{ nature: 'aide_logement', de: '2000-01', a: null, montant: 2000 }]
} satisfies Partial<Situation>

const debutDePeriode = ({ mois }: Savoir): string => {
  const debut = moisPlus(mois, -13)
  return debut < PREMIER_MOIS ? PREMIER_MOIS : debut
}

const plusGrand = (a: number | null, b: number | null) =>
  a === null || b === null ? (a ?? b) : Math.max(a, b)
const plusPetit = (a: number | null, b: number | null) =>
  a === null || b === null ? (a ?? b) : Math.min(a, b)

type Lire = (droit: string, sortie: string) => number | null
const lire = (savoir: Savoir, situation: Situation): Lire => {
  const { droits } = savoir.evaluer([situation])
  return (droit, sortie) => {
    const [min, max] = bornes(droits[droit]?.[sortie])
    return min === max ? min : null
  }
}

const annees = (savoir: Savoir, ans: number): string => `${Number(savoir.jour.slice(0, 4)) - ans}-01-01`

/** A household of this size and place with nothing at all, fully known: every right of its age is open. */
const temoin = (r: Reponses, savoir: Savoir): Situation => {
  const enfants = typeof r.foyer?.enfants === 'number' ? r.foyer.enfants : 0
  const enCouple = r.foyer?.conjoint === 'oui'
  const personne = (role: Personne['role'], ans: number): Personne => ({
    role,
    date_naissance: annees(savoir, ans),
    activite: 'inactif',
    nationalite: 'FR',
    sejour: 'sans_objet',
    declaration_commune: enCouple,
    revenus: [],
    prestations_percues: []
  })
  const departement = r.lieu?.departement ?? NE_SAIT_PAS
  return {
    schema: 'situation/1',
    mois: savoir.mois,
    absents: 'non',
    union: enCouple ? 'mariage' : 'seul',
    isolement_recent: false,
    logement: { statut: 'locataire_vide', commune_insee: estDepartement(departement) ? departement : '75' },
    personnes: [
      personne('demandeur', 45),
      ...(enCouple ? [personne('conjoint', 45)] : []),
      ...Array.from({ length: enfants }, () => personne('enfant', 10))
    ],
    prestations_percues: []
  }
}

const vieilli = (s: Situation): Situation => ({
  ...s,
  personnes: s.personnes.map(p =>
    p.role === 'enfant'
      ? p
      : { ...p, activite: 'retraite', date_naissance: `${Number(s.mois.slice(0, 4)) - 75}-01-01` }
  )
})

const handicape = (s: Situation): Situation => ({
  ...s,
  personnes: s.personnes.map(p =>
    p.role === 'demandeur' ? { ...p, taux_incapacite: 0.85, handicap: true } : p
  )
})

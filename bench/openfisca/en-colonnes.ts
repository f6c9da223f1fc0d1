import type { Situation } from '#modules/droits'
import { type Mois, moisEntre } from '#shared/date'
import { revenusParMois } from './revenus.ts'
import { faitsDePersonne, faitsDeToujours, faitsDuLogement, type Personne, SORTIES } from './variables.ts'

type Valeur = number | string | boolean

/** What a variable is worth in a period: a value for each person, or for each group. */
export type Entree = readonly [variable: string, periode: string, valeurs: readonly Valeur[]]

/** Households as columns, the way OpenFisca's own simulations hold them. All of one month. */
export type Demande = {
  readonly mois: Mois
  readonly personnes: number
  readonly groupes: Readonly<Record<string, Groupe>>
  readonly entrees: readonly Entree[]
  readonly sorties: readonly string[]
}

/** For each person, the rank of the group, and the role in it. */
type Groupe = { readonly combien: number; readonly de: readonly number[]; readonly roles: readonly string[] }

const PREMIER_MOIS = '2023-01'

type Membre = { readonly personne: Personne; readonly foyer: number; readonly situation: Situation }

/** The same facts, month by month since January of two years before, for all the households. */
export const enColonnes = (foyers: readonly Situation[], droits = Object.keys(SORTIES)): Demande => {
  const mois = foyers[0]?.mois ?? PREMIER_MOIS
  const membres = foyers.flatMap((situation, foyer) =>
    situation.personnes.map((personne): Membre => ({ personne, foyer, situation }))
  )
  const fiscaux = foyersFiscaux(membres)
  const personnes = membres.map(({ personne }) => personne)
  const duree = `month:${PREMIER_MOIS}:${moisEntre(PREMIER_MOIS, mois) + 1}`
  return {
    mois,
    personnes: personnes.length,
    groupes: { ...groupesDe(membres, foyers.length), foyer_fiscal: fiscaux },
    entrees: [
      ...faitsDeToujours.map(([nom, de]) => [nom, 'ETERNITY', personnes.map(de)] as const),
      ...faitsDePersonne.map(([nom, de]) => [nom, duree, personnes.map(de)] as const),
      ...faitsDuLogement.map(([nom, de]) => [nom, duree, foyers.map(de)] as const),
      ['rfr', String(Number(mois.slice(0, 4)) - 2), sommer(membres, fiscaux)] as const,
      ...revenusParMois(personnes, { depuis: PREMIER_MOIS, jusqua: mois })
    ],
    sorties: droits.flatMap(droit => SORTIES[droit] ?? [])
  }
}

const groupesDe = (membres: readonly Membre[], combien: number): Record<string, Groupe> => {
  const de = membres.map(({ foyer }) => foyer)
  const roles = membres.map(({ personne }) => personne.role)
  const dansLeMenage = (role: string) => (role === 'demandeur' ? 'personne_de_reference' : role)
  return {
    famille: { combien, de, roles },
    menage: { combien, de, roles: roles.map(dansLeMenage) }
  }
}

/** One tax return for a married couple, two for others; the children are on the claimant's. */
const foyersFiscaux = (membres: readonly Membre[]): Groupe => {
  const rangs = new Map<string, number>()
  const rangDe = (cle: string): number => {
    const rang = rangs.get(cle) ?? rangs.size
    rangs.set(cle, rang)
    return rang
  }
  const de = membres.map(({ personne: { role }, foyer, situation: { union } }) =>
    rangDe(`${foyer}${role === 'conjoint' && union === 'concubinage' ? ' conjoint' : ''}`)
  )
  const roles = membres.map(({ personne: { role }, situation: { union } }) => {
    if (role === 'enfant') return 'personne_a_charge'
    return role === 'conjoint' && union !== 'concubinage' ? 'conjoint' : 'declarant_principal'
  })
  return { combien: rangs.size, de, roles }
}

const sommer = (membres: readonly Membre[], { combien, de }: Groupe): readonly number[] => {
  const sommes = new Array<number>(combien).fill(0)
  membres.forEach(({ personne: { rfr_n2 } }, rang) => {
    const foyer = de[rang] ?? 0
    sommes[foyer] = (sommes[foyer] ?? 0) + (typeof rfr_n2 === 'number' ? rfr_n2 : 0)
  })
  return sommes
}

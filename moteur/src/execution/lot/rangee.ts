/**
 * A household as one run of numbers: its head, its own facts, the facts of each person, then its months.
 * Months are told by pieces during which no series changes: how far back the piece goes, then, for the household
 * and for each person, which series are not zero in it (as bits) and where their values are.
 */

type Portee = { readonly personne: boolean; readonly mois: boolean }

/** What stands at the head of every run. */
export const TETE = { n: 0, mois: 1, jour: 2, premierDuMois: 3, premierJanvier: 4, connu: 5 } as const
export const LARGEUR_DE_TETE = 6

export type Rangement = {
  /** The rank of each input among those of its kind: plain or monthly, of the household or of a person. */
  readonly rangs: readonly number[]
  readonly foyer: number
  readonly personne: number
  readonly seriesDuFoyer: number
  readonly seriesDePersonne: number
}

/** Ranks of the inputs. */
export const ranger = (entrees: readonly Portee[]): Rangement => {
  const suivants = [0, 0, 0, 0]
  const rangs = entrees.map(({ personne, mois }) => suivants[Number(personne) + 2 * Number(mois)]!++)
  const [foyer = 0, personne = 0, seriesDuFoyer = 0, seriesDePersonne = 0] = suivants
  return { rangs, foyer, personne, seriesDuFoyer, seriesDePersonne }
}

/** The bit of a series; several share one when there are many. */
export const bitDeSerie = (rang: number): number => 1 << (rang % 31)

/** The cells before the persons' facts. */
export const debutDesPersonnes = ({ foyer }: Rangement): number => LARGEUR_DE_TETE + foyer

/** A piece: its oldest month, then two cells for the household and for each person. */
export const LARGEUR_DE_MORCEAU = { fixe: 3, parPersonne: 2 } as const

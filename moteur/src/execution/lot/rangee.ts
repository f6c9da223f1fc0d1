/**
 * A household as one run of numbers: its head, its own facts, the facts of each person, then its months.
 * Months are told by pieces during which no series changes: how far back the piece goes, then, for the household
 * and for each person, which series are not zero in it (as bits) and where their values are.
 */

type Portee = { readonly personne: boolean; readonly mois: boolean }

/**
 * What stands at the head of every run; then, for each month back, the cell of its piece.
 * `recu` tells as bits which series of the household are ever not zero, `recuParQuiconque` those of the persons.
 * `fins`, `finsAnciennes`: the last month of each piece, as bits, for the first months back and for those before them.
 * `signature`: households that look alike follow one another, and take the same ways through the code.
 */
export const TETE = {
  n: 0,
  mois: 1,
  jour: 2,
  premierDuMois: 3,
  premierJanvier: 4,
  connu: 5,
  recu: 6,
  recuParQuiconque: 7,
  signature: 8,
  fins: 9,
  finsAnciennes: 10,
  morceaux: 11
} as const

export type Rangement = {
  /** The rank of each input among those of its kind: plain or monthly, of the household or of a person. */
  readonly rangs: readonly number[]
  readonly foyer: number
  readonly personne: number
  readonly seriesDuFoyer: number
  readonly seriesDePersonne: number
  readonly horizon: number
}

/** Ranks of the inputs. */
export const ranger = (entrees: readonly Portee[], horizon: number): Rangement => {
  const suivants = [0, 0, 0, 0]
  const rangs = entrees.map(({ personne, mois }) => suivants[Number(personne) + 2 * Number(mois)]!++)
  const [foyer = 0, personne = 0, seriesDuFoyer = 0, seriesDePersonne = 0] = suivants
  return { rangs, foyer, personne, seriesDuFoyer, seriesDePersonne, horizon }
}

export const SERIES_PAR_MASQUE = 31

/** The bit of a series; several share one when there are many. */
export const bitDeSerie = (rang: number): number => 1 << (rang % SERIES_PAR_MASQUE)

/** How many months back the bits of one cell tell. */
export const MOIS_PAR_CELLULE = 31

/** The cells before the household's facts. */
export const debutDesFaits = ({ horizon }: Rangement): number => TETE.morceaux + horizon

/** The cells before the persons' facts. */
export const debutDesPersonnes = (rangement: Rangement): number => debutDesFaits(rangement) + rangement.foyer

/** A person: the plain facts, then, as bits, the series that are ever not zero. */
export const largeurDePersonne = ({ personne }: Rangement): number => personne + 1

/** A piece: its oldest month, then two cells for the household and for each person. */
export const LARGEUR_DE_MORCEAU = { fixe: 3, parPersonne: 2 } as const

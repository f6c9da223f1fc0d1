/** How the memory of the program over many households is laid out, for a block of them at a time. */

/** Households computed together: few enough for all they need to stay near the processor. */
export const FOYERS_PAR_BLOC = 64

/** From a column to the next; not a power of two, or all columns would fight for the same lines of the cache. */
export const COLONNE = FOYERS_PAR_BLOC * 8 + 64

/** Whole numbers about the block, on 32 bits. */
export const ADRESSES = {
  /** Bytes of a column that are computed: an even number of households. */
  limite: 0,
  n: 4,
  mois: 8,
  /** Which series are ever received, as bits: by the household, by anyone of it. */
  recu: 12,
  recuParQuiconque: 16,
  /** For each month back: the address of its piece, then the last month of this piece. */
  morceaux: 64
} as const

/** The addresses that depend on the rules. */
export type Memoire = {
  /** Which functions have answered for the block. */
  readonly vus: number
  readonly combienDeVus: number
  /** The day, the first of the month and of the year, the month; then all that depends on them alone: twice the same number. */
  readonly dates: number
  /** Numbers written in the rules, each of them twice. */
  readonly constantes: number
  readonly faits: number
  readonly resultats: number
  /** The first person, and from a person to the next; then the pieces. */
  readonly personnes: number
  readonly parPersonne: number
  /** Within a person: which series are ever received. */
  readonly recuParLaPersonne: number
}

export const OCTETS_PAR_DATE = 16

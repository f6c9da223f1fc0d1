/**
 * How the memory of the program over many households is laid out: first what all share, then one block of households
 * after the other.
 */

/** Households computed together: few enough for all they need to stay near the processor. */
export const FOYERS_PAR_BLOC = 128

/** From a column to the next; not a power of two, or all columns would fight for the same lines of the cache. */
export const COLONNE = FOYERS_PAR_BLOC * 8 + 64
export const PAR_COLONNE = COLONNE / 8

/** Where the address of the block that is computed is written. */
export const BLOC_EN_COURS = 0

/** A block without households, for what depends on the day alone. */
export const BLOC_DU_JOUR = 64

/** What stands at the head of a block: whole numbers, on 32 bits. */
export const ENTETE = {
  /** Bytes of a column that are computed. */
  limite: 0,
  n: 4,
  mois: 8,
  /** Which series are ever received, as bits: by the household, by anyone of it. */
  recu: 12,
  recuParQuiconque: 16,
  /** For each month back: where its piece tells the columns of its series, then the last month of this piece. */
  morceaux: 64
} as const

export const tailleDeLEntete = (horizon: number): number => arrondir(ENTETE.morceaux + 8 * horizon)

/** To the next line of the cache. */
export const arrondir = (adresse: number): number => Math.ceil(adresse / 64) * 64

/** The addresses that depend on the rules. */
export type Memoire = {
  /** Which functions have answered for the block. */
  readonly vus: number
  readonly combienDeVus: number
  /** The day, the first of the month and of the year, the month; then all that depends on them alone: twice the same number. */
  readonly dates: number
  /** Numbers written in the rules, each of them twice. */
  readonly constantes: number
  /** A column of zeros, for the series that nobody receives. */
  readonly zeros: number
  /** What is computed on the way: for the household, for the first person; from a person to the next. */
  readonly foyer: number
  readonly personnes: number
  readonly parPersonne: number
  /** The same, from the start of a block: facts, answers, facts of the persons and the series that each ever receives. */
  readonly bloc: {
    readonly faits: number
    readonly resultats: number
    readonly personnes: number
    readonly parPersonne: number
    readonly recuParLaPersonne: number
  }
}

export const OCTETS_PAR_DATE = 16

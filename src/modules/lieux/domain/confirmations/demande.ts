import type { Jour } from '#shared/date'

export const REPONSES = ['juste', 'changements', 'ferme'] as const
/** The three boxes of the letter. */
export type Reponse = (typeof REPONSES)[number]

/** A place was asked whether its sheet is still true. */
export type Demande = {
  readonly lieu: string
  readonly le: Jour
  readonly moyen: 'lettre' | 'message'
  /** Letters that were printed together. */
  readonly lot: string | null
  readonly repondueLe: Jour | null
  readonly reponse: Reponse | null
}

/** Letters printed together, and how many were answered. */
export type LotDeLettres = {
  readonly lot: string
  readonly le: Jour
  readonly nombre: number
  readonly repondues: number
}

export const estReponse = (mot: string): mot is Reponse => (REPONSES as readonly string[]).includes(mot)

import type { Affaire, SorteAffaire } from './affaire.ts'

/** Enough for a sitting, few enough for a page of a few kilobytes. */
export const PAR_PAGE = 20

/** Which part of the queue is looked at; nothing said: all of it. */
export type FiltreFile = {
  readonly sorte?: SorteAffaire | undefined
  readonly departement?: string | undefined
  /** INSEE code. */
  readonly commune?: string | undefined
}

/** One page of the queue, and how much waits in all, of each sort. */
export type FileDAttente = {
  readonly affaires: readonly Affaire[]
  readonly comptes: Readonly<Record<SorteAffaire, number>>
}

import type { LecteurDeLot } from './preparer-lot.ts'
import { debutDesFaits, debutDesPersonnes, largeurDePersonne } from './rangee.ts'

/** A household already written as a run of numbers: the cells, and its first one. */
export type Rangee = { readonly e: Float64Array; readonly debut: number }

/** A plain fact, by its number among the inputs, of person `p` when it is theirs; NaN where it is not known. */
export const lireRange = (
  { rangement, entrees }: LecteurDeLot,
  { e, debut }: Rangee,
  { numero, p }: { readonly numero: number; readonly p: number }
): number => {
  const depart = entrees[numero]!.personne
    ? debutDesPersonnes(rangement) + largeurDePersonne(rangement) * p
    : debutDesFaits(rangement)
  return e[debut + depart + rangement.rangs[numero]!]!
}

import type { Fiche, Origine } from '../lieu/fiche.ts'
import type { Description } from '../lieu/lieu.ts'

/** What one fiche says of one field. */
export type Voix<T> = {
  readonly valeur: T
  readonly origine: Origine
  /** A referent or the place itself: its word is whole, where the word of a source adds to the others. */
  readonly autorite: boolean
}

/** The strongest first; `champ` absent of a fiche: it has no voice. */
export const voixSur = <K extends keyof Description>(
  fiches: readonly Fiche[],
  champ: K
): readonly Voix<Description[K]>[] =>
  fiches.flatMap(({ dit, source, majLe }) =>
    champ in dit
      ? [
          {
            valeur: dit[champ] as Description[K],
            origine: { source, le: majLe },
            autorite: AUTORITES.includes(source)
          }
        ]
      : []
  )

/** Sources whose word is an accepted correction, the strongest first. */
const AUTORITES: readonly string[] = ['referent', 'lieu']

/** A correction, then the most recent source, then those that give no date; identity settles the rest. */
export const parAutorite = (fiches: readonly Fiche[]): readonly Fiche[] =>
  fiches.toSorted(
    (a, b) =>
      rang(a) - rang(b) ||
      comparer(b.majLe ?? '', a.majLe ?? '') ||
      comparer(a.source, b.source) ||
      comparer(a.cle, b.cle)
  )

const rang = ({ source }: Fiche): number => {
  const place = AUTORITES.indexOf(source)
  return place < 0 ? AUTORITES.length : place
}

// By code unit: the same on every machine, whatever its language.
const comparer = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

import type { Rangement } from '../../execution/lot/rangee.ts'
import type { Plan } from '../plan/plan.ts'
import type { Region } from './region.ts'

/** What never changes while the code is written. */
export type Cadre = {
  readonly plan: Plan
  readonly rangement: Rangement
  readonly noms: readonly string[]
  readonly dates: ReadonlySet<number>
  /** Steps that cannot be unknown in what is being written. */
  readonly certains: readonly boolean[]
  readonly couts: readonly number[]
}

/** A function being written, and what it asks of the others. */
export type Chantier = Cadre & {
  /** Steps that have a function of their own, called when they are first needed. */
  readonly differes: ReadonlySet<number>
  /** The name of the function and the cells of each of them. */
  readonly celluleDe: (i: number) => Cellule
  /** Its cell among the values of the day. */
  readonly celluleDeDate: (i: number) => number
  /** Notes that a function of `operations.ts` is called. */
  readonly appeler: (fonction: string) => void
  /** Notes a place where a step of its own function is asked for. */
  readonly demander: (i: number) => void
  /** From now on, this step must have a function of its own. */
  readonly detacher: (i: number) => void
  /** One cell for each person, to be used here and now. */
  readonly brouillon: () => number
  /** A number never given before. */
  readonly numero: () => number
  /** How a step is read from a region: computes it first if nobody has. */
  readonly lire: (region: Region, i: number) => string
}

export type Cellule = {
  readonly fonction: string
  /** Where it is noted that the household has been done. */
  readonly vu: number
  /** Among the values of the household, or of each person. */
  readonly rang: number
}

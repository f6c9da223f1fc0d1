import type { Programme } from '../../arbre/arbre.ts'
import type { PasLu } from '../../execution/table.ts'

/**
 * The flat plan: the tree of every rule as one list of steps, each after all it needs.
 * Every backend starts from it, so they cannot disagree on what a rule means.
 */
export type Pas = PasLu & {
  /** The rule whose value this is; null for a part of a rule. */
  readonly regle: number | null
}

export type Plan = {
  readonly programme: Programme
  readonly pas: readonly Pas[]
  /** The step of each rule, in the order of the program. */
  readonly regles: readonly number[]
  /** The number of each rule, by name. */
  readonly numeros: ReadonlyMap<string, number>
  /** Only what the rules read. */
  readonly entrees: Programme['entrees']
  readonly parametres: Programme['parametres']
  readonly unites: readonly string[]
  readonly inconnus: readonly string[]
  /** Months read back from the month of request, it included. */
  readonly horizon: number
}

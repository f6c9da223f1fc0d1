import type { Programme } from '../arbre/arbre.ts'
import type { Operation } from '../execution/operations.ts'

/**
 * The flat plan: the tree of every rule as one list of steps, each after all it needs.
 * Every backend starts from it, so they cannot disagree on what a rule means.
 */
export type Pas = {
  readonly op: Operation
  /** Steps this one needs. */
  readonly args: readonly number[]
  /** What the step carries itself: a value, an index, months. */
  readonly litteraux: readonly number[]
  readonly personne: boolean
  readonly mois: boolean
  /** Its value is a choice: bits instead of a quantity. */
  readonly choix: boolean
  /** The rule whose value this is; null for a part of a rule. */
  readonly regle: number | null
}

export type Plan = {
  readonly programme: Programme
  readonly pas: readonly Pas[]
  /** The step of each rule, in the order of the program. */
  readonly regles: readonly number[]
  /** Only what the rules read. */
  readonly entrees: Programme['entrees']
  readonly parametres: Programme['parametres']
  readonly unites: readonly string[]
  readonly inconnus: readonly string[]
  /** Months read back from the month of request, it included. */
  readonly horizon: number
}

/** A month bound as `fixe + selonMois * (month of request)` months back. */
export type Recul = readonly [fixe: number, selonMois: 0 | 1]

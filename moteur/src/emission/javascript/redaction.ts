import type { Disposition } from '../../execution/disposition.ts'
import { disposer } from '../../execution/disposition.ts'
import type { Plan } from '../plan/plan.ts'
import type { Expression } from './formule.ts'
import { nommerPas } from './noms.ts'

/** A function being written. */
export type Redaction = {
  readonly plan: Plan
  /** Every step is also written down in `t`. */
  readonly trace: boolean
  readonly noms: readonly string[]
  readonly cellules: Disposition
  readonly entrees: Disposition
  /** How each step already computed is read from here on. */
  readonly lectures: Map<number, Expression>
  readonly fonctions: Set<string>
  /** Steps needing each step. */
  readonly usages: ReadonlyMap<number, readonly number[]>
  readonly cibles: ReadonlySet<number>
  readonly lignes: string[]
}

type Commande = {
  readonly trace: boolean
  readonly voulus: readonly number[]
  readonly cibles: readonly number[]
}

/** Nothing written yet. */
export const ouvrirRedaction = (plan: Plan, { trace, voulus, cibles }: Commande): Redaction => {
  const usages = new Map<number, number[]>()
  for (const i of voulus)
    for (const arg of plan.pas[i]!.args) {
      const connus = usages.get(arg)
      if (connus === undefined) usages.set(arg, [i])
      else connus.push(i)
    }
  return {
    plan,
    trace,
    noms: nommerPas(plan),
    cellules: disposer(plan.pas, 1),
    entrees: disposer(
      plan.entrees.map(({ portee }) => portee),
      plan.horizon
    ),
    lectures: new Map(),
    fonctions: new Set(),
    usages,
    cibles: new Set(cibles),
    lignes: []
  }
}

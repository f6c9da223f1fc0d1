import type { Plan } from '../plan/plan.ts'
import { CHER } from './lire.ts'

/** A function is never nested deeper than this many steps: a program may chain ten thousand rules. */
const PROFONDEUR = 40

/** Steps that need a function of their own, whatever else is written: those read as a table, and those too deep. */
export const pasDetaches = ({ pas }: Plan, dates: ReadonlySet<number>): ReadonlySet<number> => {
  const detaches = new Set<number>()
  const profondeurs: number[] = []
  for (const [i, { op, args, mois }] of pas.entries()) {
    if (op === 'rang' && !mois) for (const arg of args) detaches.add(arg)
    const profondeur = 1 + args.reduce((max, arg) => Math.max(max, profondeurs[arg]!), 0)
    const trop = profondeur > PROFONDEUR && !mois && !dates.has(i)
    if (trop) detaches.add(i)
    profondeurs.push(trop || dates.has(i) ? 0 : profondeur)
  }
  return detaches
}

/** Steps that several others need, too dear to be written again for each. */
export const pasPartages = (
  { pas }: Plan,
  couts: readonly number[],
  { dates, voulus }: { readonly dates: ReadonlySet<number>; readonly voulus: ReadonlySet<number> }
): ReadonlySet<number> => {
  const usages = new Map<number, number>()
  for (const i of voulus) for (const arg of pas[i]!.args) usages.set(arg, (usages.get(arg) ?? 0) + 1)
  return new Set(
    [...usages]
      .filter(([i, combien]) => combien > 1 && couts[i]! > CHER && !pas[i]!.mois && !dates.has(i))
      .map(([i]) => i)
  )
}

/** The steps that some targets need. */
export const pasVoulus = ({ pas }: Plan, cibles: readonly number[]): ReadonlySet<number> => {
  const voulus = new Set(cibles)
  // A set is walked in the order of its additions, those made on the way included.
  for (const i of voulus) for (const arg of pas[i]!.args) voulus.add(arg)
  return voulus
}

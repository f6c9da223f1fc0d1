import type { Plan } from '../plan/plan.ts'

/** Steps that depend on the day of the request alone: computed once for all the households of a day. */
export const pasDeDate = (plan: Plan): ReadonlySet<number> => {
  const dates = new Set<number>()
  plan.pas.forEach(({ op, personne, mois, args }, i) => {
    const propre = op !== 'entree' && op !== 'fenetre' && !personne && !mois
    if (propre && args.every(arg => dates.has(arg))) dates.add(i)
  })
  return dates
}

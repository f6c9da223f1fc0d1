import { attendTous } from '../../execution/familles.ts'
import type { Plan } from '../plan/plan.ts'

const GRATUITS: ReadonlySet<string> = new Set(['constante', 'inconnu', 'jour', 'etendue', 'copie'])
const PERSONNES = 2
const MOIS = 8
const DEMESURE = 1e6

/** About how many operations each step takes with all it needs, as if nothing were shared. */
export const coutsDe = (plan: Plan, dates: ReadonlySet<number>): readonly number[] => {
  const couts: number[] = []
  for (const [i, { op, args }] of plan.pas.entries()) {
    const parties = args.reduce((somme, arg) => somme + couts[arg]!, 0)
    const fois = op === 'fenetre' ? MOIS : attendTous(op) && op !== 'demandeur' ? PERSONNES : 1
    const propre = GRATUITS.has(op) ? 0 : 1
    couts.push(dates.has(i) ? Number(propre > 0) : Math.min(DEMESURE, propre + fois * parties))
  }
  return couts
}

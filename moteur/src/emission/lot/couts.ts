import { attendTous } from '../../execution/familles.ts'
import type { Plan } from '../plan/plan.ts'

const PROPRES: Readonly<Record<string, number>> = {
  constante: 0,
  inconnu: 0,
  jour: 0,
  etendue: 0,
  copie: 0,
  decale: 20,
  'mois ecoules': 15
}
const PERSONNES = 2
const MOIS = 8
const DEMESURE = 1e6

/** About how many operations each step takes with all it needs, as if nothing were shared. */
export const coutsDe = (plan: Plan, dates: ReadonlySet<number>): readonly number[] => {
  const couts: number[] = []
  for (const [i, { op, args }] of plan.pas.entries()) {
    const parties = args.reduce((somme, arg) => somme + couts[arg]!, 0)
    const fois = op === 'fenetre' ? MOIS : attendTous(op) && op !== 'demandeur' ? PERSONNES : 1
    const propre = PROPRES[op] ?? 1
    couts.push(dates.has(i) ? Number(propre > 0) : Math.min(DEMESURE, propre + fois * parties))
  }
  return couts
}

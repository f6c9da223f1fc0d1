import type { Operation } from '../../execution/table.ts'
import type { Plan } from '../plan/plan.ts'

const CONDITIONS: ReadonlySet<Operation> = new Set([
  '=',
  '!=',
  '<',
  '<=',
  '>',
  '>=',
  'meme choix',
  'autre choix',
  'non',
  'et',
  'ou',
  'une personne',
  'toutes les personnes'
])

/** Steps that are true or false, told as bits: a number would have to be compared again each time. */
export const pasEnConditions = ({ pas }: Plan, dates: ReadonlySet<number>): readonly boolean[] => {
  const conditions: boolean[] = []
  for (const [i, { op, args }] of pas.entries()) {
    const peutLEtre = (arg: number): boolean => {
      const { op: partie, litteraux } = pas[arg]!
      return conditions[arg]! || (partie === 'constante' && (litteraux[0] === 0 || litteraux[0] === 1))
    }
    const branches = op === 'si' ? args.slice(1) : []
    const lEst =
      CONDITIONS.has(op) ||
      ((op === 'copie' || op === 'demandeur') && conditions[args[0]!]) ||
      (branches.every(peutLEtre) && branches.some(arg => conditions[arg]))
    conditions.push(Boolean(lEst) && !dates.has(i))
  }
  return conditions
}

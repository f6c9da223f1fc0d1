import { nomsDuDroit } from '../../arbre/noms-du-droit.ts'
import { laisseVoir } from '../../execution/familles.ts'
import type { Plan } from '../plan/plan.ts'

/**
 * The rules a person can meet on a page: what a right names, what has a sentence or a doubt, what a refusal points to.
 * The others only compute; their names and texts need not travel to a browser.
 */
export const reglesMontrees = (plan: Plan): ReadonlySet<number> => {
  const { regles, droits } = plan.programme
  const numeroDe = (nom: string) => plan.numeros.get(nom)!
  const conditions = droits.flatMap(droit => droit.conditions.map(numeroDe))
  const nommees = droits.flatMap(nomsDuDroit).map(numeroDe)
  const parlantes = regles.flatMap((regle, numero) =>
    Object.keys(regle.phrases).length > 0 || regle.provisoire !== null ? [numero] : []
  )
  const montrees = new Set([...nommees, ...parlantes, ...echecsPossibles(plan, conditions)])
  for (const numero of [...montrees]) {
    const { raison } = regles[numero]!
    if (raison !== null) montrees.add(numeroDe(raison))
  }
  return montrees
}

/** The rules where the failure of a condition may lie. */
const echecsPossibles = ({ pas, regles }: Plan, conditions: readonly number[]): readonly number[] => {
  const vus = new Set(conditions.map(condition => regles[condition]!))
  // A set is walked in the order of its additions, those made on the way included.
  for (const i of vus) {
    const { op, args } = pas[i]!
    if (laisseVoir(op)) for (const arg of op === 'si' ? args.slice(1) : args) vus.add(arg)
  }
  return [...vus].flatMap(i => pas[i]!.regle ?? [])
}

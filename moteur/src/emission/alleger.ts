import type { Operation } from '../execution/operations.ts'
import type { Plan } from './plan.ts'

/** Operations through which a failure is looked for: a reason is what fails below them. */
const PASSE_A_TRAVERS = new Set<Operation>(['copie', 'demandeur', 'et', 'toutes les personnes', 'si'])

/**
 * The rules a person can meet on a page: what a right names, what has a sentence or a doubt, what a refusal points to.
 * The others only compute; their names and texts need not travel to a browser.
 */
export const reglesMontrees = (plan: Plan): ReadonlySet<number> => {
  const { regles, droits } = plan.programme
  const numeroDe = (nom: string) => regles.findIndex(regle => regle.nom === nom)
  const conditions = droits.flatMap(droit => droit.conditions.map(numeroDe))
  const nommees = droits
    .flatMap(({ sorties, percu, retour }) => [
      ...Object.values(sorties),
      ...retour,
      ...(percu === null ? [] : [percu])
    ])
    .map(numeroDe)
  const parlantes = regles.flatMap((regle, numero) =>
    Object.keys(regle.phrases).length > 0 || regle.provisoire !== null ? [numero] : []
  )
  const montrees = new Set([...conditions, ...nommees, ...parlantes, ...echecsPossibles(plan, conditions)])
  for (const numero of [...montrees]) {
    const { raison } = regles[numero]!
    if (raison !== null) montrees.add(numeroDe(raison))
  }
  return montrees
}

/** The rules where the failure of a condition may lie. */
const echecsPossibles = ({ pas, regles }: Plan, conditions: readonly number[]): readonly number[] => {
  const trouvees = new Set<number>()
  const descendre = (i: number): void => {
    const { op, args, regle } = pas[i]!
    if (regle !== null) trouvees.add(regle)
    if (PASSE_A_TRAVERS.has(op)) (op === 'si' ? args.slice(1) : args).forEach(descendre)
  }
  for (const condition of conditions) descendre(regles[condition]!)
  return [...trouvees]
}

import type { Plan } from '../plan/plan.ts'
import { ecrireBloc } from './blocs.ts'
import { ordonner } from './ordonner.ts'
import { ouvrirRedaction, type Redaction } from './redaction.ts'

/** Straight-line code for one household: only what the rights show. */
export const emettreCalcul = (plan: Plan, cibles: readonly number[]): string => {
  const voulus = atteints(plan, cibles)
  const redaction = ouvrirRedaction(plan, { trace: false, voulus, cibles })
  for (const bloc of ordonner(plan, voulus)) ecrireBloc(redaction, bloc, '  ')
  const valeurs = cibles.map(i => `    ${redaction.lectures.get(i)!.texte},\n`)
  return entourer(redaction, 'calcul', `Float64Array.of(\n${valeurs.join('')}  )`)
}

/** The same code with a recorder: every step of every rule is kept in its cell. */
export const emettreTrace = (plan: Plan): string => {
  const voulus = plan.pas.map((_, i) => i)
  const redaction = ouvrirRedaction(plan, { trace: true, voulus, cibles: [] })
  for (const bloc of ordonner(plan, voulus)) ecrireBloc(redaction, bloc, '  ')
  return entourer(redaction, 'trace', 't')
}

/** The steps that some targets need. */
const atteints = (plan: Plan, cibles: readonly number[]): readonly number[] => {
  const voulus = new Set(cibles)
  // A set is walked in the order of its additions, those made on the way included.
  for (const i of voulus) for (const arg of plan.pas[i]!.args) voulus.add(arg)
  return [...voulus].sort((a, b) => a - b)
}

const entourer = ({ lignes, fonctions, cellules }: Redaction, nom: string, rendu: string): string => {
  const imports =
    fonctions.size === 0 ? '' : `import { ${[...fonctions].sort().join(', ')} } from 'moteur/operations'\n\n`
  const [foyer, parPersonne] = [cellules.taille(0), cellules.taille(1) - cellules.taille(0)]
  return `${imports}export const ${nom} = ({ n, mois, jour, premierDuMois, premierJanvier, bas: e }) => {
  const t = new Float64Array(${foyer} + ${parPersonne} * n)
${lignes.join('\n')}
  return ${rendu}
}
`
}

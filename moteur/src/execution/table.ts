import type { Operation } from './operations.ts'
import { OPERATIONS } from './operations.ts'

/**
 * The plan as one list of numbers. The same table gives bounds and tells which step depends on which:
 * code for the bounds beside a graph for the explanations would weigh twice in a browser.
 */

/** A step of the plan, as the engine reads it back from the generated table. */
export type PasLu = {
  readonly op: Operation
  readonly args: readonly number[]
  readonly litteraux: readonly number[]
  readonly personne: boolean
  readonly mois: boolean
  readonly choix: boolean
}

const VARIABLE = -1

/** How many steps an operation needs, and how many numbers it carries. */
const FORMES: Readonly<Record<Operation, readonly [args: number, litteraux: number]>> = {
  constante: [0, 1],
  inconnu: [0, 3],
  entree: [0, 1],
  parametre: [1, 1],
  jour: [0, 1],
  copie: [1, 0],
  '+': [2, 0],
  '-': [2, 0],
  '*': [2, 0],
  '/': [2, 0],
  '=': [2, 1],
  '!=': [2, 1],
  '<': [2, 1],
  '<=': [2, 1],
  '>': [2, 1],
  '>=': [2, 1],
  'meme choix': [2, 0],
  'autre choix': [2, 0],
  non: [1, 0],
  et: [VARIABLE, 0],
  ou: [VARIABLE, 0],
  min: [VARIABLE, 0],
  max: [VARIABLE, 0],
  somme: [VARIABLE, 0],
  si: [3, 0],
  arrondi: [1, 2],
  age: [2, 0],
  'mois ecoules': [2, 0],
  decale: [1, 1],
  fenetre: [1, 4],
  etendue: [0, 4],
  'somme personnes': [1, 0],
  'min personnes': [VARIABLE, 0],
  'max personnes': [VARIABLE, 0],
  'une personne': [1, 0],
  'toutes les personnes': [1, 0],
  demandeur: [1, 0],
  rang: [2, 0]
}

/** One number for operation and scope, the distance back to each needed step, then what the step carries. */
export const encoder = (pas: readonly PasLu[]): readonly number[] =>
  pas.flatMap(({ op, args, litteraux, personne, mois, choix }, i) => [
    OPERATIONS.indexOf(op) * 8 + Number(personne) + 2 * Number(mois) + 4 * Number(choix),
    ...(FORMES[op][0] === VARIABLE ? [args.length] : []),
    // Near steps give small numbers, which compress well.
    ...args.map(arg => i - arg),
    ...litteraux
  ])

/** The steps back from the table. Plain loops: this is most of a cold start. */
export const decoder = (table: readonly number[]): readonly PasLu[] => {
  const pas: PasLu[] = []
  let ici = 0
  while (ici < table.length) {
    const code = table[ici++]!
    const op = OPERATIONS[code >> 3]!
    const [nombreArgs, nombreLitteraux] = FORMES[op]
    const combien = nombreArgs === VARIABLE ? table[ici++]! : nombreArgs
    const args: number[] = []
    for (const fin = ici + combien; ici < fin; ici++) args.push(pas.length - table[ici]!)
    const litteraux = table.slice(ici, ici + nombreLitteraux)
    ici += nombreLitteraux
    pas.push({
      op,
      args,
      litteraux,
      personne: (code & 1) !== 0,
      mois: (code & 2) !== 0,
      choix: (code & 4) !== 0
    })
  }
  return pas
}

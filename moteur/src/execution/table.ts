/**
 * The plan as one list of numbers. The same table gives bounds and tells which step depends on which:
 * code for the bounds beside a graph for the explanations would weigh twice in a browser.
 */

/** A step of the plan, as the engine reads it back from the generated table. */
export type PasLu = {
  readonly op: Operation
  /** Steps this one needs. */
  readonly args: readonly number[]
  /** What the step carries itself: a value, an index, months. */
  readonly litteraux: readonly number[]
  readonly personne: boolean
  readonly mois: boolean
  /** Its value is a choice: bits instead of a quantity. */
  readonly choix: boolean
}

const VARIABLE = -1

/** Every operation of a plan: how many steps it needs, how many numbers it carries. Its place is its code in the table. */
const FORMES = {
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
} as const satisfies Readonly<Record<string, readonly [args: number, litteraux: number]>>

export type Operation = keyof typeof FORMES

const OPERATIONS = Object.keys(FORMES) as readonly Operation[]

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

/** The months of a window, from the recent one to the old one, in months back. */
export const moisDe = (
  { litteraux: [fixe = 0, selon = 0, fixeA = 0, selonA = 0] }: Pick<PasLu, 'litteraux'>,
  mois: number
): readonly [recent: number, ancien: number] => [fixeA + selonA * mois, fixe + selon * mois]

/** The monthly steps below a window, in order. */
export const sousFenetre = (pas: readonly PasLu[], fenetre: number): readonly number[] => {
  const dessous = new Set([fenetre])
  // A set is walked in the order of its additions, those made on the way included.
  for (const i of dessous) for (const arg of pas[i]!.args) if (pas[arg]!.mois) dessous.add(arg)
  dessous.delete(fenetre)
  return [...dessous].sort((a, b) => a - b)
}

import type { Disposition } from '../../execution/disposition.ts'
import type { Pas, Plan } from '../plan/plan.ts'

/** A program of bounds being written. */
export type Ecrit = {
  readonly plan: Plan
  /** Where the bounds of each step are, and those of each input. */
  readonly cellules: Disposition
  readonly entrees: Disposition
  /** How many steps each may need. */
  readonly couts: readonly number[]
  /** What is called of `moteur/intervalles`. */
  readonly appels: Set<string>
}

/** The two bounds of a step, as text. */
export type Deux = { readonly bas: string; readonly haut: string }

/** The cell of a step: of person `p` when it is the persons'. */
export const celluleDe = ({ plan, cellules }: Ecrit, i: number, p = 'p'): string => {
  const { fixe, parPersonne } = cellules.places[i]!
  if (!plan.pas[i]!.personne) return String(fixe)
  return [String(fixe), ...(parPersonne === 0 ? [] : [`${parPersonne} * n`]), ...(p === '' ? [] : [p])].join(
    ' + '
  )
}

/** How the bounds of a step are read; a constant needs no cell. */
export const lire = (ecrit: Ecrit, i: number, p = 'p'): Deux => {
  const { op, litteraux } = ecrit.plan.pas[i]!
  if (op === 'constante') return { bas: nombre(litteraux[0]!), haut: nombre(litteraux[0]!) }
  const c = celluleDe(ecrit, i, p)
  return { bas: `B[${c}]`, haut: `H[${c}]` }
}

/** Writes the bounds of a step. */
export const noter = (ecrit: Ecrit, i: number, { bas, haut }: Deux): string => {
  const c = celluleDe(ecrit, i)
  return bas === haut ? `B[${c}] = H[${c}] = ${bas}` : `B[${c}] = ${bas}; H[${c}] = ${haut}`
}

/** A number as it is written in code; a negative one may follow a sign. */
export const nombre = (valeur: number): string => {
  if (!Number.isFinite(valeur)) return valeur > 0 ? 'Infinity' : '(-Infinity)'
  return valeur < 0 ? `(${valeur})` : String(valeur)
}

/** Once, or for each person. */
export const pourChacun = (
  { personne }: Pick<Pas, 'personne'>,
  lignes: readonly string[]
): readonly string[] => (personne ? [`for (let p = 0; p < n; p++) { ${lignes.join('; ')} }`] : lignes)

/** Asks for a step that this household has not asked for; a constant is read without, but for who wants its cell. */
export const demander = ({ plan }: Ecrit, i: number, cellule = false): readonly string[] =>
  plan.pas[i]!.op === 'constante' && !cellule ? [] : [`if (vu[${i}] !== v) f${i}(m)`]

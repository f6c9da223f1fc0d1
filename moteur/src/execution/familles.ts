import type { Operation } from './table.ts'

/** What several operations have in common: asked by the compiler and by the engine alike. */

const SUR_TOUS: ReadonlySet<Operation> = new Set([
  'somme personnes',
  'min personnes',
  'max personnes',
  'une personne',
  'toutes les personnes',
  'rang'
])
const COMPARAISONS: ReadonlySet<Operation> = new Set(['=', '!=', '<', '<=', '>', '>='])
const PASSENT: ReadonlySet<Operation> = new Set(['copie', 'demandeur'])
const LAISSENT_VOIR: ReadonlySet<Operation> = new Set([...PASSENT, 'et', 'toutes les personnes', 'si'])

/** Needs the values of every person of the household. */
export const litTous = (op: Operation): boolean => SUR_TOUS.has(op)

/** Needs more than the value of one person in turn: the loop over the persons must be over. */
export const attendTous = (op: Operation): boolean => op === 'demandeur' || SUR_TOUS.has(op)

/** Holds a quantity against another. */
export const compare = (op: Operation): boolean => COMPARAISONS.has(op)

/** Only passes a value on. */
export const passe = (op: Operation): boolean => PASSENT.has(op)

/** Its failure is the failure of something below it. */
export const laisseVoir = (op: Operation): boolean => LAISSENT_VOIR.has(op)

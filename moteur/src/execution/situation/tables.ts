import type { Table } from '../regles.ts'

/** Written code → word of the rules. */
export type Mots = ReadonlyMap<string, string>

/** A table turned over, so that a code is found at once. */
export const retourner = (table: Table): Mots =>
  new Map(Object.entries(table).flatMap(([mot, codes]) => codes.split(' ').map(code => [code, mot] as const)))

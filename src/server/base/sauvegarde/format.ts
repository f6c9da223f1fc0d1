import * as v from 'valibot'

/**
 * A backup is a gzip of JSON lines that any language reads in twenty lines of code:
 * an `Entete`; then for each table its `DebutDeTable`, one array of texts (as PostgreSQL writes its values) or nulls
 * per row, its `FinDeTable`; then one `Sequence` each; then `Fin`, without which the file is cut.
 */
export const FORMAT = 'relais-sauvegarde/1'

const Nombre = v.pipe(v.number(), v.integer(), v.minValue(0))

const Entete = v.object({
  format: v.literal(FORMAT),
  migrations: v.array(v.object({ nom: v.string(), empreinte: v.string() })),
  /** How many rows there were when it began: for the progress bar. */
  lignes: Nombre
})
const DebutDeTable = v.object({
  table: v.string(),
  colonnes: v.array(v.object({ nom: v.string(), type: v.string() }))
})
const FinDeTable = v.object({ fin_de: v.string(), lignes: Nombre, empreinte: v.string() })
const Sequence = v.object({ sequence: v.string(), derniere: v.string() })
const Fin = v.object({ fin: v.literal(FORMAT), lignes: Nombre })

export type Entete = v.InferOutput<typeof Entete>
export type Table = v.InferOutput<typeof DebutDeTable>
export type Sequence = v.InferOutput<typeof Sequence>
export type FinDeTable = v.InferOutput<typeof FinDeTable>
export type Fin = v.InferOutput<typeof Fin>
/** A line that is not a row. */
export type Repere = Table | FinDeTable | Sequence | Fin
/** What was kept of one table; equal on both sides when nothing was lost or changed. */
export type Bilan = { readonly table: string; readonly lignes: number; readonly empreinte: string }

export const lireEntete = (ligne: unknown) => v.safeParse(Entete, ligne)

export const lireRepere = (ligne: unknown) =>
  v.safeParse(v.union([DebutDeTable, FinDeTable, Sequence, Fin]), ligne)

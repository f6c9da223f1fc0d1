import { type RawBuilder, sql } from 'kysely'
import type { Base } from '../base.ts'
import type { Sequence, Table } from './format.ts'

/** The tables of the modules, and their columns in their order. Computed columns are computed again. */
export const listerTables = async (base: Base): Promise<readonly Table[]> => {
  const { rows } = await sql<Table>`
    select c.relname as "table",
      json_agg(json_build_object('nom', a.attname, 'type', format_type(a.atttypid, a.atttypmod)) order by a.attnum) as colonnes
    from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'migrations'
      and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    group by c.relname
    order by c.relname collate "C"`.execute(base)
  return rows
}

/** Where the counters of the identity columns are; those that never served are left out. */
export const listerSequences = async (base: Base): Promise<readonly Sequence[]> => {
  const { rows } = await sql<Sequence>`
    select sequencename as sequence, last_value::text as derniere from pg_sequences
    where schemaname = 'public' and last_value is not null
    order by sequencename collate "C"`.execute(base)
  return rows
}

export const compterLignes = async (base: Base, { table }: Table): Promise<number> => {
  const { rows } = await sql<{ nombre: number }>`select count(*) as nombre from ${sql.table(table)}`.execute(
    base
  )
  return rows[0]?.nombre ?? 0
}

/** Values as text, written alike whatever the settings of the server. For one transaction. */
export const fixerEcriture = async (trx: Base): Promise<void> => {
  const reglages = [
    "timezone = 'UTC'",
    "datestyle = 'ISO, YMD'",
    "intervalstyle = 'postgres'",
    "bytea_output = 'hex'",
    'extra_float_digits = 1'
  ]
  for (const reglage of reglages) await sql.raw(`set local ${reglage}`).execute(trx)
}

/** Characters read at once: enough to go fast, little beside the memory of the smallest machine. */
const LOT = 2_000_000
const LIGNES_AU_PLUS = 2_000

/** The rows of a table, as lines of a backup, by batches; inside a transaction. */
export async function* lireTable(trx: Base, { table, colonnes }: Table): AsyncGenerator<readonly string[]> {
  const textes = sql.join(colonnes.map(({ nom }) => sql`${sql.ref(nom)}::text`))
  await sql`declare lecture no scroll cursor for
    select to_json(array[${textes}])::text as ligne from ${sql.table(table)}`.execute(trx)
  let combien = 20
  for (;;) {
    const { rows } = await prendre(combien).execute(trx)
    if (rows.length === 0) break
    const lignes = rows.map(({ ligne }) => ligne)
    yield lignes
    // Pages of text or two words a row: the next batch weighs about the same.
    const poids = lignes.reduce((somme, ligne) => somme + ligne.length, 0) / lignes.length
    combien = Math.max(1, Math.min(LIGNES_AU_PLUS, Math.floor(LOT / poids)))
  }
  await sql`close lecture`.execute(trx)
}

const prendre = (combien: number): RawBuilder<{ ligne: string }> =>
  sql`fetch forward ${sql.lit(combien)} from lecture`

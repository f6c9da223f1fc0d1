import { sql } from 'kysely'
import type { Base } from '../base.ts'
import type { Bilan, Sequence, Table } from './format.ts'
import { nouvelleSomme } from './somme.ts'
import { lireTable } from './tables.ts'

/** Characters sent at once. */
const LOT = 2_000_000
const LIGNES_AU_PLUS = 2_000

/** Receives the rows of one table and inserts them by batches. */
export const remplirTable = (trx: Base, { table, colonnes }: Table) => {
  const noms = sql.join(colonnes.map(({ nom }) => sql.ref(nom)))
  const valeurs = sql.join(
    colonnes.map(({ type }, rang) => sql`(ligne->>${sql.lit(rang)})::${sql.raw(type)}`)
  )
  const somme = nouvelleSomme()
  let lot: string[] = []
  let poids = 0
  const envoyer = async (): Promise<void> => {
    if (lot.length === 0) return
    const lignes = `[${lot.join(',')}]`
    lot = []
    poids = 0
    await sql`insert into ${sql.table(table)} (${noms}) overriding system value
      select ${valeurs} from jsonb_array_elements(${lignes}::text::jsonb) as ligne`.execute(trx)
  }
  return {
    ajouter: async (ligne: string): Promise<void> => {
      somme.ajouter(ligne)
      lot.push(ligne)
      poids += ligne.length
      if (poids >= LOT || lot.length >= LIGNES_AU_PLUS) await envoyer()
    },
    /** What was received. */
    finir: async (): Promise<Bilan> => {
      await envoyer()
      return somme.bilan(table)
    }
  }
}

/** What the database holds now: read again, so that a value it changed while taking it is seen. */
export const relire = async (trx: Base, table: Table): Promise<Bilan> => {
  const somme = nouvelleSomme()
  for await (const lignes of lireTable(trx, table)) for (const ligne of lignes) somme.ajouter(ligne)
  return somme.bilan(table.table)
}

export const remettreSequence = async (trx: Base, { sequence, derniere }: Sequence): Promise<void> => {
  await sql`select setval(${sql.lit(`public."${sequence.replaceAll('"', '""')}"`)}::regclass, ${derniere}::text::bigint)`.execute(
    trx
  )
}

type Lien = { readonly table: string; readonly nom: string; readonly definition: string }

/**
 * Rows come table after table: the links between tables are taken off, and put back at the end, where PostgreSQL
 * checks them all. Triggers wait too: what they would write is in the backup. Gives what puts everything back.
 */
export const suspendreLesLiens = async (
  trx: Base,
  tables: readonly Table[]
): Promise<() => Promise<void>> => {
  const { rows: liens } = await sql<Lien>`
    select conrelid::regclass::text as "table", quote_ident(conname) as nom, pg_get_constraintdef(oid) as definition
    from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`.execute(trx)
  const declencheurs = async (quoi: 'disable' | 'enable') => {
    for (const { table } of tables)
      await sql`alter table ${sql.table(table)} ${sql.raw(quoi)} trigger user`.execute(trx)
  }
  for (const { table, nom } of liens)
    await sql.raw(`alter table ${table} drop constraint ${nom}`).execute(trx)
  await declencheurs('disable')
  return async () => {
    for (const { table, nom, definition } of liens)
      await sql.raw(`alter table ${table} add constraint ${nom} ${definition}`).execute(trx)
    await declencheurs('enable')
  }
}

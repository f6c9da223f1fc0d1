import { CompiledQuery, PostgresDialect } from 'kysely'
import type { Pool } from 'pg'
import { LECTURES, LISTES } from './valeurs.ts'

/** Enough for one process: a page asks one or two questions. */
const CONNEXIONS_AU_PLUS = 10
/** A person waits no longer than that for a database that is gone. */
const PATIENCE_MS = 3_000

/** PostgreSQL at this address; nothing is loaded or opened before the first query. */
export const dialectePostgresql = (adresse: string): PostgresDialect =>
  new PostgresDialect({
    pool: () => ouvrirPool(adresse),
    // The embedded database counts in UTC: a day cut from an instant must be the same in both.
    onCreateConnection: async connexion => {
      await connexion.executeQuery(CompiledQuery.raw("set time zone 'UTC'"))
    }
  })

const ouvrirPool = async (adresse: string): Promise<Pool> => {
  const { default: pg } = await import('pg')
  const liste = pg.types.getTypeParser(TEXTES as 25)
  const getTypeParser = ((oid: number, format?: 'text') => {
    const element = LECTURES[LISTES[oid] ?? oid]
    if (element === undefined) return pg.types.getTypeParser(oid, format)
    if (oid in LECTURES) return element
    return (texte: string) =>
      (liste(texte) as unknown as (string | null)[]).map(mot => (mot === null ? null : element(mot)))
  }) as typeof pg.types.getTypeParser
  const pool = new pg.Pool({
    connectionString: adresse,
    max: CONNEXIONS_AU_PLUS,
    connectionTimeoutMillis: PATIENCE_MS,
    application_name: 'relais',
    types: { getTypeParser }
  })
  // A connection that is lost, idle or at work: its query says so, or the next one. Unheard, it would end the process.
  pool.on('error', () => undefined)
  pool.on('connect', client => client.on('error', () => undefined))
  return pool
}

/** `text[]` */
const TEXTES = 1009

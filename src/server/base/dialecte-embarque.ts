import type { PGlite } from '@electric-sql/pglite'
import {
  AbortedTransactionError,
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PGliteAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type TransactionSettings
} from 'kysely'

/** An embedded database: opened when first asked for, maybe more than once. */
export type Embarquee = { readonly prendre: () => Promise<PGlite>; readonly fermer: () => Promise<void> }

/**
 * Kysely's own driver for PGlite waits for ever when a transaction cannot begin, and lets the process die of it;
 * this one fails like the others. The rest of Kysely's dialect is kept: it sends one query at a time.
 */
export const dialecteEmbarque = ({ prendre, fermer }: Embarquee): Dialect => ({
  createAdapter: () => new PGliteAdapter(),
  createDriver: () => pilote(prendre, fermer),
  createIntrospector: base => new PostgresIntrospector(base),
  createQueryCompiler: () => new PostgresQueryCompiler()
})

const pilote = (prendre: Embarquee['prendre'], fermer: Embarquee['fermer']): Driver => ({
  init: async () => undefined,
  acquireConnection: async () => connexion(prendre),
  beginTransaction: async (conn, reglages) => {
    await conn.executeQuery(CompiledQuery.raw(debut(reglages)))
  },
  commitTransaction: async conn => {
    const { rows } = await conn.executeQuery<Issue>(CompiledQuery.raw('commit'))
    // PostgreSQL answers so to a « commit » after a statement that failed.
    if (rows[0]?.commande === 'ROLLBACK') throw new AbortedTransactionError()
  },
  rollbackTransaction: async conn => {
    await conn.executeQuery(CompiledQuery.raw('rollback'))
  },
  releaseConnection: async () => undefined,
  destroy: fermer
})

const debut = ({ isolationLevel, accessMode }: TransactionSettings): string =>
  ['start transaction', isolationLevel && `isolation level ${isolationLevel}`, accessMode]
    .filter(Boolean)
    .join(' ')

type Issue = { readonly commande: string }

/**
 * Bound to the instance of its first query: after a panic, the rest of a transaction must not be written
 * outside it, into the one that reopened.
 */
const connexion = (prendre: Embarquee['prendre']): DatabaseConnection => {
  let liee: Promise<PGlite> | undefined
  return {
    executeQuery: async <R>({ sql, parameters }: CompiledQuery) => {
      liee ??= prendre()
      const { rows, affectedRows, command } = await (await liee).query<R>(sql, [...parameters])
      return {
        rows: sql === 'commit' ? ([{ commande: command }] as R[]) : rows,
        ...(affectedRows !== undefined && { numAffectedRows: BigInt(affectedRows) })
      }
    },
    // biome-ignore lint/correctness/useYield: the one word it has to say is no.
    streamQuery: async function* () {
      throw new Error('La base embarquée rend ses réponses entières : lisez par lots, avec un curseur.')
    }
  }
}

import type { Kysely } from 'kysely'

/**
 * The database, as modules receive it. It knows no table: each module adds its own, `base.$extendTables<TablesLieux>()`.
 * A transaction is one too, so a repository made from it writes inside it.
 */
export type Base = Kysely<object>

/** The database does not answer, or not as this program needs: `message` is a French sentence for the operator. */
export class BaseIndisponible extends Error {
  override readonly name = 'BaseIndisponible'
}

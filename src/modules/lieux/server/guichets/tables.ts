import type { ColumnType, Generated } from 'kysely'
import type { Jour } from '#shared/date'
import type { Administration, Mode } from '../../domain/guichets/guichet.ts'

/** The inventory of counters: what people wrote, beside what the places of the directory already say. */
export type TablesGuichets = {
  lieux_guichets: {
    id: ColumnType<number, never, never>
    administration: Administration
    code_insee: string
    mode: Mode
    lieu: string | null
    precision: string | null
    depuis: Jour | null
    jusqua: Jour | null
    motif_de_fin: string | null
    source: string
    cree_le: Generated<Date>
  }
}

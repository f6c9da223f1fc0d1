import type { Base } from '#server/base'
import type { Jour } from '#shared/date'
import type { Guichet } from '../../domain/guichets/guichet.ts'
import type { TablesGuichets } from './tables.ts'

/** A counter about to be written down. */
export type NouveauGuichet = Omit<Guichet, 'id' | 'jusqua' | 'motifDeFin'>

/** The only place that queries the inventory of counters. */
export const guichetsRepository = (base: Base) => {
  const db = base.$extendTables<TablesGuichets>()
  return {
    /** Past and present, in the order they were written. */
    desCommunes: async (codes: readonly string[]): Promise<readonly Guichet[]> => {
      if (codes.length === 0) return []
      const lignes = await db
        .selectFrom('lieux_guichets')
        .selectAll()
        .where('code_insee', 'in', codes)
        .orderBy('id')
        .execute()
      return lignes.map(ligne => ({
        id: String(ligne.id),
        administration: ligne.administration,
        codeInsee: ligne.code_insee,
        mode: ligne.mode,
        lieu: ligne.lieu,
        precision: ligne.precision,
        depuis: ligne.depuis,
        jusqua: ligne.jusqua,
        motifDeFin: ligne.motif_de_fin,
        source: ligne.source
      }))
    },
    ajouter: async ({ administration, codeInsee, mode, lieu, precision, depuis, source }: NouveauGuichet) => {
      await db
        .insertInto('lieux_guichets')
        .values({ administration, code_insee: codeInsee, mode, lieu, precision, depuis, source })
        .execute()
    },
    /** False when it is unknown, already ended, or would end before it began. */
    finir: async (id: string, jour: Jour, motif: string | null): Promise<boolean> => {
      const { numUpdatedRows } = await db
        .updateTable('lieux_guichets')
        .set({ jusqua: jour, motif_de_fin: motif })
        .where('id', '=', Number(id))
        .where('jusqua', 'is', null)
        .where(ou => ou.or([ou('depuis', 'is', null), ou('depuis', '<=', jour)]))
        .executeTakeFirst()
      return numUpdatedRows > 0n
    }
  }
}

import { sql } from 'kysely'
import type { Base } from '#server/base'
import type { Jour } from '#shared/date'
import type { Demande, LotDeLettres, Reponse } from '../../domain/confirmations/demande.ts'
import type { TablesVerification } from './tables.ts'

type ADemander = Omit<Demande, 'repondueLe' | 'reponse'> & { readonly par: string }

/** What was asked of places, when, and what they answered. */
export const demandesRepository = (base: Base) => {
  const tables = base.$extendTables<TablesVerification>()
  const colonnes = ['lieu', 'le', 'moyen', 'lot', 'repondue_le as repondueLe', 'reponse'] as const
  return {
    ecrire: async (demandes: readonly ADemander[]): Promise<void> => {
      if (demandes.length === 0) return
      await tables
        .insertInto('lieux_demandes')
        .values([...demandes])
        .execute()
    },

    duLot: (lot: string): Promise<readonly Demande[]> =>
      tables.selectFrom('lieux_demandes').select(colonnes).where('lot', '=', lot).orderBy('id').execute(),

    /** Of one place, since that day, the most recent first. */
    duLieu: (lieu: string, depuis: Jour): Promise<readonly Demande[]> =>
      tables
        .selectFrom('lieux_demandes')
        .select(colonnes)
        .where('lieu', '=', lieu)
        .where('le', '>=', depuis)
        .orderBy('id', 'desc')
        .execute(),

    /** Letters printed together, the most recent first. */
    lots: async (limite: number): Promise<readonly LotDeLettres[]> =>
      tables
        .selectFrom('lieux_demandes')
        .select(({ fn }) => [
          sql<string>`lot`.as('lot'),
          fn.min('le').as('le'),
          fn.countAll<number>().as('nombre'),
          fn.count<number>('repondue_le').as('repondues')
        ])
        .where('lot', 'is not', null)
        .groupBy('lot')
        .orderBy(({ fn }) => fn.max('id'), 'desc')
        .limit(limite)
        .execute(),

    /** The place has answered: nothing is expected from it any more. */
    repondre: async (lieu: string, reponse: Reponse, le: Jour): Promise<void> => {
      await tables
        .updateTable('lieux_demandes')
        .set({ reponse, repondue_le: le })
        .where('lieu', '=', lieu)
        .where('repondue_le', 'is', null)
        .execute()
    }
  }
}

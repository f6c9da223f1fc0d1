import type { Base } from '#server/base'
import type { Jour } from '#shared/date'
import type { Decision } from '../../domain/affaires/decision.ts'
import type { TablesVerification } from './tables.ts'

type AEcrire = Omit<Decision, 'id' | 'annuleeLe' | 'annuleePar'>

/** What was decided. Nothing here is ever deleted: a decision undone says so. */
export const decisionsRepository = (base: Base) => {
  const tables = base.$extendTables<TablesVerification>()
  const colonnes = [
    'id',
    'affaire',
    'sorte',
    'lieu',
    'issue',
    'raison',
    'le',
    'par',
    'annulee_le as annuleeLe',
    'annulee_par as annuleePar'
  ] as const
  return {
    /** The decision in force on that affair. */
    enVigueur: (affaire: string): Promise<Decision | undefined> =>
      tables
        .selectFrom('lieux_decisions')
        .select(colonnes)
        .where('affaire', '=', affaire)
        .where('annulee_le', 'is', null)
        .executeTakeFirst(),

    parId: (id: number): Promise<Decision | undefined> =>
      tables.selectFrom('lieux_decisions').select(colonnes).where('id', '=', id).executeTakeFirst(),

    ecrire: async (decision: AEcrire): Promise<number> =>
      (await tables.insertInto('lieux_decisions').values(decision).returning('id').executeTakeFirstOrThrow())
        .id,

    annuler: async (id: number, { le, par }: { readonly le: Jour; readonly par: string }): Promise<void> => {
      await tables
        .updateTable('lieux_decisions')
        .set({ annulee_le: le, annulee_par: par })
        .where('id', '=', id)
        .execute()
    },

    /** The last decisions, the most recent first; of one place or of all. */
    dernieres: async (limite: number, lieu?: string): Promise<readonly Decision[]> => {
      const toutes = tables.selectFrom('lieux_decisions').select(colonnes)
      const voulues = lieu === undefined ? toutes : toutes.where('lieu', '=', lieu)
      return voulues.orderBy('id', 'desc').limit(limite).execute()
    }
  }
}

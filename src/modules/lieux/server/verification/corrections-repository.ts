import type { Base } from '#server/base'
import type { Jour } from '#shared/date'
import type { Autorite, CorrectionGardee } from '../../domain/corrections/correction.ts'
import { enJsonb } from '../tables/jsonb.ts'
import type { TablesVerification } from './tables.ts'

type ChangementAEcrire = {
  readonly decision: number
  readonly lieu: string
  readonly changements: readonly Pick<CorrectionGardee, 'champ' | 'avant' | 'apres'>[]
  readonly autorite: Autorite
  readonly le: Jour
}

/** The fields that decisions changed. None is ever deleted: one that was taken back says so. */
export const correctionsRepository = (base: Base) => {
  const tables = base.$extendTables<TablesVerification>()
  return {
    ecrire: async ({ changements, ...reste }: ChangementAEcrire): Promise<void> => {
      if (changements.length === 0) return
      await tables
        .insertInto('lieux_corrections')
        .values(
          changements.map(({ champ, avant, apres }) => ({
            ...reste,
            champ,
            avant: enJsonb(avant),
            apres: enJsonb(apres)
          }))
        )
        .execute()
    },

    /** What still stands of what was put right at this code, in the order in which it was decided. */
    enVigueur: async (lieu: string): Promise<readonly CorrectionGardee[]> =>
      (await tables
        .selectFrom('lieux_corrections')
        .select(['champ', 'avant', 'apres', 'autorite', 'le'])
        .where('lieu', '=', lieu)
        .where('annulee', '=', false)
        .orderBy('id')
        .execute()) as CorrectionGardee[],

    /** All that came with this decision. */
    annuler: async (decision: number): Promise<void> => {
      await tables
        .updateTable('lieux_corrections')
        .set({ annulee: true })
        .where('decision', '=', decision)
        .execute()
    }
  }
}

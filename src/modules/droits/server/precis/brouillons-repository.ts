import type { Base } from '#server/base'
import type { TablesDroits } from './tables.ts'

/** Rows that nobody can read without a code. */
export const brouillonsRepository = (base: Base) => {
  const db = base.$extendTables<TablesDroits>()
  return {
    poser: async (nom: string, contenu: string, le: Date): Promise<void> => {
      await db
        .insertInto('droits_brouillons')
        .values({ nom, contenu, cree_le: le })
        // Seven days run from the first time, however often it is written.
        .onConflict(conflit => conflit.column('nom').doUpdateSet({ contenu }))
        .execute()
    },
    lire: async (nom: string, depuis: Date): Promise<string | undefined> =>
      (
        await db
          .selectFrom('droits_brouillons')
          .select('contenu')
          .where('nom', '=', nom)
          .where('cree_le', '>', depuis)
          .executeTakeFirst()
      )?.contenu,
    oter: async (nom: string): Promise<void> => {
      await db.deleteFrom('droits_brouillons').where('nom', '=', nom).execute()
    },
    purger: async (avant: Date): Promise<number> => {
      const { numDeletedRows } = await db
        .deleteFrom('droits_brouillons')
        .where('cree_le', '<=', avant)
        .executeTakeFirstOrThrow()
      return Number(numDeletedRows)
    }
  }
}

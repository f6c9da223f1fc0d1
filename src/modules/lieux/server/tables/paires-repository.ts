import { sql } from 'kysely'
import type { Base } from '#server/base'
import type { Decision } from '../../domain/fusion/regrouper.ts'
import type { TablesLieux } from './tables.ts'

/** Reading pairs: which fiches look alike, and what a referent decided of them. */
export const pairesRepository = (base: Base) => {
  const tables = base.$extendTables<TablesLieux>()
  return {
    /** These fiches, those of their places, and all that sure pairs or a referent tie to them, near or far. */
    liees: async (ids: readonly string[]): Promise<readonly string[]> => {
      const { rows } = await sql<{ id: string }>`
        with recursive depart as (
          select id, lieu from lieux_fiches where id = any(${[...ids]}::text[])
        ), liees (id) as (
          select id from depart
          union select f.id from lieux_fiches f where f.lieu in (select lieu from depart)
          union select l.id from liees, lateral (
            select b as id from lieux_paires where a = liees.id and ${lie}
            union all select a from lieux_paires where b = liees.id and ${lie}
          ) l
        ) select f.id from liees join lieux_fiches f using (id) where f.sorte = 'lieu' order by f.id`.execute(
        base
      )
      return rows.map(({ id }) => id)
    },

    /** Sure pairs, and those a referent joined, among these fiches. */
    liens: (ids: readonly string[]) =>
      tables
        .selectFrom('lieux_paires')
        .select(['a', 'b'])
        .where(sql<boolean>`a = any(${[...ids]}::text[]) and b = any(${[...ids]}::text[]) and ${lie}`)
        .execute(),

    decisions: async (ids: readonly string[]): Promise<readonly Decision[]> =>
      (
        await tables
          .selectFrom('lieux_paires')
          .select(['a', 'b', 'decision as sens'])
          .where('decision', 'is not', null)
          .where(sql<boolean>`a = any(${[...ids]}::text[]) and b = any(${[...ids]}::text[])`)
          .execute()
      ).flatMap(({ a, b, sens }) => (sens === null ? [] : [{ a, b, sens }]))
  }
}

const lie = sql<boolean>`decision is distinct from 'distincts' and (verdict = 'sur' or decision = 'meme')`

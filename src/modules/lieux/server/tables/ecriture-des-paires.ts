import { sql } from 'kysely'
import type { Base } from '#server/base'
import type { Jour } from '#shared/date'
import type { Decision } from '../../domain/fusion/regrouper.ts'
import type { Comparaison } from '../../domain/fusion/ressemblance/comparer.ts'
import { enJsonb } from './jsonb.ts'
import type { TablesLieux } from './tables.ts'

/** Two fiches that look alike; `a` comes before `b`. */
export type PaireAEcrire = { readonly a: string; readonly b: string; readonly comparaison: Comparaison }

/** Writing pairs: inside the transaction that took its turn. */
export const ecritureDesPaires = (trx: Base) => {
  const tables = trx.$extendTables<TablesLieux>()
  return {
    /** Forgets what these fiches looked like; a decision stays. */
    oublier: async (ids: readonly string[]): Promise<void> => {
      await sql`delete from lieux_paires where decision is null
        and (a = any(${[...ids]}::text[]) or b = any(${[...ids]}::text[]))`.execute(trx)
    },

    ecrire: async (paires: readonly PaireAEcrire[]): Promise<void> => {
      if (paires.length === 0) return
      await tables
        .insertInto('lieux_paires')
        .values(
          paires.map(({ a, b, comparaison: { verdict, ...raisons } }) => ({
            a,
            b,
            verdict,
            raisons: enJsonb(raisons)
          }))
        )
        .onConflict(conflit =>
          conflit.columns(['a', 'b']).doUpdateSet(({ ref }) => ({
            verdict: ref('excluded.verdict'),
            raisons: ref('excluded.raisons')
          }))
        )
        .execute()
    },

    /** Writes what a referent says of pairs, be they known or not. */
    decider: async (
      paires: readonly { readonly a: string; readonly b: string }[],
      decision: Decision['sens'] | null,
      { le, par }: { readonly le: Jour; readonly par: string }
    ): Promise<void> => {
      if (paires.length === 0) return
      const signature =
        decision === null ? { decide_le: null, decide_par: null } : { decide_le: le, decide_par: par }
      await tables
        .insertInto('lieux_paires')
        .values(
          paires.map(({ a, b }) => ({
            a: a < b ? a : b,
            b: a < b ? b : a,
            verdict: 'non' as const,
            raisons: enJsonb({ nom: 'inconnu', ou: 'ailleurs', memes: [] }),
            decision,
            ...signature
          }))
        )
        .onConflict(conflit => conflit.columns(['a', 'b']).doUpdateSet({ decision, ...signature }))
        .execute()
    }
  }
}

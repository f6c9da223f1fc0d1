import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Base } from '#server/base'
import type { Autorite } from '../../domain/corrections/correction.ts'
import type { Fiche } from '../../domain/lieu/fiche.ts'
import type { Lieu } from '../../domain/lieu/lieu.ts'
import { ecritureDesFiches } from '../tables/ecriture-des-fiches.ts'
import { canonique } from '../tables/jsonb.ts'
import type { TablesLieux } from '../tables/tables.ts'

/** A place as a referent opened it: `version` tells whether it has changed since. */
export type LieuOuvert = { readonly lieu: Lieu; readonly version: number }

/** What a referent looks at, and writes, in the tables of places. */
export const lieuxVerifies = (base: Base) => {
  const tables = base.$extendTables<TablesLieux>()
  const demandes = (codes: readonly string[]) =>
    tables
      .selectFrom('lieux as dit')
      .innerJoin('lieux as vif', jonction =>
        jonction.on('vif.code', '=', ({ fn, ref }) => fn.coalesce(ref('dit.remplace_par'), ref('dit.code')))
      )
      .where('dit.code', '=', tables.fn.any(sql<string[]>`${[...codes]}::text[]`))

  return {
    /** The place that each of these codes now leads to. */
    parCodes: async (codes: readonly string[]): Promise<ReadonlyMap<string, LieuOuvert>> =>
      new Map(
        (
          await demandes(codes)
            .select(['dit.code as demande', 'vif.code', 'vif.exemple', 'vif.contenu', 'vif.version'])
            .execute()
        ).flatMap(({ demande, code, exemple, contenu, version }) =>
          contenu === null ? [] : [[demande, { lieu: { ...contenu, code, exemple }, version }] as const]
        )
      ),

    /** The fiches of sources that make the place of this code. */
    fichesDe: async (code: string) =>
      await demandes([code])
        .innerJoin('lieux_fiches as f', 'f.lieu', 'vif.code')
        .where('f.sorte', '=', 'lieu')
        .select(['f.id', 'f.source', 'f.cle'])
        .orderBy('f.id')
        .execute(),

    /** What the referent, or the place, says at this code; null: nothing any more. */
    ecrireCorrection: async (code: string, autorite: Autorite, fiche: Fiche | null): Promise<void> => {
      const id = `corrections/${autorite}:${code}`
      if (fiche === null) {
        await ecritureDesFiches(base).effacer(id)
        return
      }
      const empreinte = createHash('sha256').update(canonique(fiche)).digest('hex')
      await ecritureDesFiches(base).ecrire([
        { id, jeu: 'corrections', sorte: 'correction', fiche, empreinte, blocs: [], codeCorrige: code }
      ])
    },

    /** The pair waits again. Gives its two fiches. */
    rouvrirPaire: async (cle: string): Promise<readonly string[]> =>
      (
        await tables
          .updateTable('lieux_paires')
          .set({ decision: null, decide_le: null, decide_par: null })
          .where(sql<boolean>`md5(a || chr(10) || b) = ${cle}`)
          .returning(['a', 'b'])
          .execute()
      ).flatMap(({ a, b }) => [a, b])
  }
}

/** The place of a code, wherever it now leads. */
export const lieuDe = async (base: Base, code: string): Promise<Lieu | undefined> =>
  (await lieuxVerifies(base).parCodes([code])).get(code)?.lieu

import type { Selectable } from 'kysely'
import type { Base } from '#server/base'
import type { Jour } from '#shared/date'
import type { Provenance } from '../../domain/lieu/fiche.ts'
import type { Lieu } from '../../domain/lieu/lieu.ts'
import type { TablesLieux } from './tables.ts'

/** A place and from which fiche each of its fields comes. */
export type LieuEtProvenance = { readonly lieu: Lieu; readonly provenance: Provenance }

const PAR_PAGE = 500

/** Reading places. */
export const lieuxRepository = (base: Base) => {
  const tables = base.$extendTables<TablesLieux>()
  const vivants = () =>
    tables
      .selectFrom('lieux')
      .select(['code', 'exemple', 'contenu', 'provenance', 'modifie_le'])
      .where('remplace_par', 'is', null)
  const pages = async function* () {
    let apres = ''
    for (;;) {
      const lignes = await vivants().where('code', '>', apres).orderBy('code').limit(PAR_PAGE).execute()
      if (lignes.length === 0) return
      yield lignes
      apres = lignes.at(-1)?.code ?? ''
    }
  }

  return {
    /** The place of this code, or the one it was joined to. */
    parCode: async (code: string): Promise<LieuEtProvenance | null> => {
      const ligne = await vivants()
        .where('code', '=', eb =>
          eb
            .selectFrom('lieux as demande')
            .select(({ fn, ref }) => fn.coalesce(ref('demande.remplace_par'), ref('demande.code')).as('code'))
            .where('demande.code', '=', code)
        )
        .executeTakeFirst()
      return ligne ? lire(ligne) : null
    },

    /** Every place, page by page, in the order of their codes. */
    async *tous(): AsyncGenerator<readonly Lieu[]> {
      for await (const lignes of pages()) yield lignes.map(ligne => lire(ligne).lieu)
    },

    /** The same, with where each comes from and the day it was last written. */
    async *avecProvenance(): AsyncGenerator<readonly (LieuEtProvenance & { readonly ecritLe: Jour })[]> {
      for await (const lignes of pages()) {
        yield lignes.map(ligne => ({ ...lire(ligne), ecritLe: ligne.modifie_le.toISOString().slice(0, 10) }))
      }
    },

    /** What changed since that version: places as they are now, and codes that no longer are a place of their own. */
    depuis: async (
      version: number
    ): Promise<{ readonly lieux: readonly Lieu[]; readonly retires: readonly string[] }> => {
      const lignes = await tables
        .selectFrom('lieux')
        .select(['code', 'exemple', 'contenu', 'provenance'])
        .where('version', '>', version)
        .orderBy('code')
        .execute()
      return {
        lieux: lignes.filter(({ contenu }) => contenu !== null).map(ligne => lire(ligne).lieu),
        retires: lignes.filter(({ contenu }) => contenu === null).map(({ code }) => code)
      }
    },

    /** Grows with each write: who keeps a copy of the places looks at it. */
    version: async (): Promise<number> =>
      (await tables.selectFrom('lieux_version').select('numero').executeTakeFirst())?.numero ?? 0
  }
}

type Ligne = Pick<Selectable<TablesLieux['lieux']>, 'code' | 'exemple' | 'contenu' | 'provenance'>

const lire = ({ code, exemple, contenu, provenance }: Ligne): LieuEtProvenance => {
  if (contenu === null) throw new Error(`lieu ${code} sans contenu`)
  return { lieu: { ...contenu, code, exemple }, provenance: provenance ?? {} }
}

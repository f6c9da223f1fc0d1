import { sql } from 'kysely'
import type { Base } from '#server/base'
import { enNombre } from './bloc.ts'
import type { FicheGardee } from './fiches-repository.ts'
import { enJsonb } from './jsonb.ts'
import type { TablesLieux } from './tables.ts'

/** A fiche to keep, with what it will be found by. */
export type FicheAEcrire = Omit<FicheGardee, 'lieu' | 'codeCorrige'> & {
  readonly empreinte: string
  readonly blocs: readonly string[]
  readonly codeCorrige?: string
}

/** Writing fiches: inside the transaction that took its turn. */
export const ecritureDesFiches = (trx: Base) => {
  const tables = trx.$extendTables<TablesLieux>()
  return {
    ecrire: async (fiches: readonly FicheAEcrire[]): Promise<void> => {
      if (fiches.length === 0) return
      await tables
        .insertInto('lieux_fiches')
        .values(
          fiches.map(({ id, jeu, sorte, fiche, empreinte, codeCorrige }) => ({
            id,
            jeu,
            source: fiche.source,
            cle: fiche.cle,
            sorte,
            contenu: enJsonb(fiche),
            empreinte,
            code_corrige: codeCorrige ?? null,
            lieu: null
          }))
        )
        .onConflict(conflit =>
          // The place stays until the fiches are shared out again, just after.
          conflit.column('id').doUpdateSet(({ ref }) => ({
            sorte: ref('excluded.sorte'),
            contenu: ref('excluded.contenu'),
            empreinte: ref('excluded.empreinte'),
            importe_le: sql`now()`
          }))
        )
        .execute()
      await ecrireBlocs(trx, fiches)
    },

    effacer: async (id: string): Promise<void> => {
      await tables.deleteFrom('lieux_fiches').where('id', '=', id).execute()
    },

    /** Says in which place each fiche now is. */
    placer: async (placements: ReadonlyMap<string, string>): Promise<void> => {
      if (placements.size === 0) return
      await sql`update lieux_fiches f set lieu = n.lieu
        from unnest(${[...placements.keys()]}::text[], ${[...placements.values()]}::text[]) as n (id, lieu)
        where f.id = n.id and f.lieu is distinct from n.lieu`.execute(trx)
    }
  }
}

const ecrireBlocs = async (trx: Base, fiches: readonly FicheAEcrire[]): Promise<void> => {
  const ids = fiches.map(({ id }) => id)
  await sql`delete from lieux_blocs where fiche in
    (select numero from lieux_fiches where id = any(${ids}::text[]))`.execute(trx)
  const lignes = fiches.flatMap(({ id, blocs }) =>
    [...new Set(blocs.map(enNombre))].map(bloc => ({ id, bloc }))
  )
  await sql`insert into lieux_blocs (bloc, fiche)
    select n.bloc, f.numero
    from unnest(${lignes.map(({ bloc }) => bloc)}::int[], ${lignes.map(({ id }) => id)}::text[]) as n (bloc, id)
    join lieux_fiches f using (id)`.execute(trx)
}

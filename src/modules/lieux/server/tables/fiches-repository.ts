import { sql } from 'kysely'
import type { Base } from '#server/base'
import type { Fiche } from '../../domain/lieu/fiche.ts'
import { enNombre } from './bloc.ts'
import type { TablesLieux } from './tables.ts'

/** A fiche as it is kept. */
export type FicheGardee = {
  readonly id: string
  readonly jeu: string
  readonly sorte: 'lieu' | 'partie' | 'correction'
  readonly fiche: Fiche
  readonly lieu: string | null
  /** Of a correction: the code at which it was made. */
  readonly codeCorrige: string | null
}

/** Reading fiches. */
export const fichesRepository = (base: Base) => {
  const tables = base.$extendTables<TablesLieux>()
  const colonnes = ['id', 'jeu', 'sorte', 'contenu as fiche', 'lieu', 'code_corrige as codeCorrige'] as const

  return {
    /** What is already kept under these identities. */
    empreintes: async (ids: readonly string[]) =>
      new Map(
        (
          await tables
            .selectFrom('lieux_fiches')
            .select(['id', 'empreinte', 'lieu'])
            .where('id', 'in', [...ids])
            .execute()
        ).map(({ id, ...reste }) => [id, reste])
      ),

    /** Whose sets of files these identities of sources belong to. */
    identites: async (): Promise<ReadonlySet<string>> =>
      new Set(
        (
          await tables
            .selectFrom('lieux_fiches')
            .select(['source', 'cle'])
            .where('sorte', '=', 'lieu')
            .execute()
        ).map(({ source, cle }) => `${source}:${cle}`)
      ),

    parIds: (ids: readonly string[]): Promise<FicheGardee[]> =>
      tables
        .selectFrom('lieux_fiches')
        .select(colonnes)
        .where('id', '=', tables.fn.any(sql<string[]>`${[...ids]}::text[]`))
        .execute(),

    /** Those that bear one of these keys. */
    parBlocs: (blocs: readonly string[]): Promise<FicheGardee[]> =>
      tables
        .selectFrom('lieux_fiches')
        .select(colonnes)
        .where(({ eb, selectFrom }) =>
          eb(
            'numero',
            'in',
            selectFrom('lieux_blocs')
              .select('fiche')
              .where('bloc', '=', tables.fn.any(sql<number[]>`${blocs.map(enNombre)}::int[]`))
          )
        )
        .execute(),

    /** All that makes this place: its fiches, its services, its corrections. */
    duLieu: (code: string): Promise<FicheGardee[]> =>
      tables.selectFrom('lieux_fiches').select(colonnes).where('lieu', '=', code).orderBy('id').execute(),

    /** Corrections made at one of these codes. */
    corrections: (codes: readonly string[]): Promise<FicheGardee[]> =>
      tables
        .selectFrom('lieux_fiches')
        .select(colonnes)
        .where('code_corrige', '=', tables.fn.any(sql<string[]>`${[...codes]}::text[]`))
        .execute()
  }
}

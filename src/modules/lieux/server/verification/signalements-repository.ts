import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Base } from '#server/base'
import type { Jour } from '#shared/date'
import { cleDuSignalement } from '../../domain/signalements/meme-signalement.ts'
import type { Signalement, Voie } from '../../domain/signalements/signalement.ts'
import type { TablesVerification } from './tables.ts'

type AAjouter = {
  readonly lieu: string
  readonly signalement: Signalement
  readonly voie: Voie
  readonly le: Jour
}

/** What people said is no longer true. Nothing tells who said it. */
export const signalementsRepository = (base: Base) => {
  const tables = base.$extendTables<TablesVerification>()
  return {
    /** How many different ones wait for this place. */
    enAttente: async (lieu: string): Promise<number> =>
      (
        await tables
          .selectFrom('lieux_signalements')
          .select(({ fn }) => fn.countAll<number>().as('nombre'))
          .where('lieu', '=', lieu)
          .where('decision', 'is', null)
          .executeTakeFirstOrThrow()
      ).nombre,

    /** The same thing said again is one more, not another. */
    ajouter: async ({ lieu, signalement, voie, le }: AAjouter): Promise<void> => {
      await tables
        .insertInto('lieux_signalements')
        .values({ lieu, ...signalement, cle: empreinte(signalement), voie, premier_le: le, dernier_le: le })
        .onConflict(conflit =>
          conflit
            .columns(['lieu', 'cle'])
            .where('decision', 'is', null)
            .doUpdateSet(({ ref }) => ({
              nombre: sql`lieux_signalements.nombre + 1`,
              dernier_le: ref('excluded.dernier_le')
            }))
        )
        .execute()
    },

    /** Says which decision settles it. */
    regler: async (id: number, decision: number): Promise<void> => {
      await tables.updateTable('lieux_signalements').set({ decision }).where('id', '=', id).execute()
    },

    /** Back to the queue; what was said again meanwhile counts with it. */
    rouvrir: async (decision: number): Promise<void> => {
      const regle = await tables
        .selectFrom('lieux_signalements')
        .select(['id', 'lieu', 'cle'])
        .where('decision', '=', decision)
        .executeTakeFirst()
      if (regle === undefined) return
      const redits = await tables
        .deleteFrom('lieux_signalements')
        .where('lieu', '=', regle.lieu)
        .where('cle', '=', regle.cle)
        .where('decision', 'is', null)
        .returning('nombre')
        .execute()
      const nombre = redits.reduce((somme, redit) => somme + redit.nombre, 0)
      await tables
        .updateTable('lieux_signalements')
        .set({ decision: null, nombre: sql`nombre + ${nombre}::int` })
        .where('id', '=', regle.id)
        .execute()
    },

    /** Forgets those decided before that day: the decision itself stays. Gives how many. */
    oublier: async (issue: 'refuse' | 'autre', avant: Jour): Promise<number> => {
      const { rows } = await sql`
        delete from lieux_signalements s using lieux_decisions d
        where d.id = s.decision and d.le < ${avant}
          and (d.issue = 'refuse') = ${issue === 'refuse'}
        returning s.id`.execute(base)
      return rows.length
    }
  }
}

const empreinte = (signalement: Signalement): string =>
  createHash('sha256').update(cleDuSignalement(signalement)).digest('hex')

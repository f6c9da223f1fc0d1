import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { surChaqueBase } from '../../../tests/support/bases.ts'

const compter = sql<{ n: number }>`select count(*) as n from essai_notes`

surChaqueBase(
  'une transaction',
  ({ base }) => {
    const noter = (mot: string) => sql`insert into essai_notes values (${mot})`
    const nombre = async () => (await compter.execute(base())).rows[0]?.n

    test('garde tout quand elle finit', async () => {
      await base()
        .transaction()
        .execute(async trx => {
          await noter('un').execute(trx)
          await noter('deux').execute(trx)
        })

      expect(await nombre()).toBe(2)
    })

    test('ne garde rien quand le programme rate', async () => {
      const essai = base()
        .transaction()
        .execute(async trx => {
          await noter('un').execute(trx)
          throw new Error('raté')
        })

      await expect(essai).rejects.toThrow('raté')
      expect(await nombre()).toBe(0)
    })

    test('dont une instruction a raté ne passe pas pour réussie, même si le programme l’ignore', async () => {
      const essai = base()
        .transaction()
        .execute(async trx => {
          await noter('un').execute(trx)
          await sql`select 1/0`.execute(trx).catch(() => undefined)
        })

      await expect(essai).rejects.toThrow()
      expect(await nombre()).toBe(0)
    })

    test('voit la base d’un instant quand elle le demande', async () => {
      const lue = base()
        .transaction()
        .setIsolationLevel('repeatable read')
        .setAccessMode('read only')
        .execute(async trx => {
          await noter('interdit').execute(trx)
        })

      await expect(lue).rejects.toThrow(/read-only transaction/)
    })

    test('en attend une autre, sans que rien se mêle', async () => {
      await Promise.all(
        Array.from({ length: 20 }, (_, rang) =>
          base()
            .transaction()
            .execute(async trx => {
              await noter(`${rang}`).execute(trx)
              if (rang % 2 === 0) throw new Error('une sur deux')
            })
            .catch(() => undefined)
        )
      )

      expect(await nombre()).toBe(10)
    })
  },
  [{ nom: '2026-01-01-essai', empreinte: '', texte: 'create table essai_notes (mot text)' }]
)

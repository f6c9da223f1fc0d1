import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { surChaqueBase } from '../../../tests/support/bases.ts'
import { lireNiveau, type Migration, migrer } from './migrer.ts'

const uneMigration = (nom: string, texte: string): Migration => ({ nom, texte, empreinte: `de ${texte}` })

const LIEUX = uneMigration(
  '2026-01-01-lieux',
  "create table essai_lieux (nom text); insert into essai_lieux values ('CCAS');"
)
const HORAIRES = uneMigration('2026-01-02-horaires', 'alter table essai_lieux add column horaires text;')
const FAUSSE = uneMigration('2026-01-03-fausse', 'create table essai_reste (); select 1/0;')

const noms = async (essai: Parameters<typeof migrer>[0]) =>
  (await sql<{ nom: string }>`select nom from migrations order by nom`.execute(essai)).rows.map(
    ({ nom }) => nom
  )

surChaqueBase(
  'les migrations',
  ({ base }) => {
    const remettreAZero = () => sql`drop table if exists migrations, essai_lieux, essai_reste`.execute(base())

    test('s’appliquent une fois, dans l’ordre, plusieurs instructions par fichier', async () => {
      await remettreAZero()

      const premiere = await migrer(base(), [LIEUX])
      const suivante = await migrer(base(), [LIEUX, HORAIRES])
      const encore = await migrer(base(), [LIEUX, HORAIRES])

      expect([premiere, suivante, encore]).toEqual([
        { ok: true, value: [LIEUX.nom] },
        { ok: true, value: [HORAIRES.nom] },
        { ok: true, value: [] }
      ])
      const { rows } = await sql`select nom, horaires from essai_lieux`.execute(base())
      expect(rows).toEqual([{ nom: 'CCAS', horaires: null }])
    })

    test('lancées ensemble par plusieurs programmes, s’appliquent une seule fois', async () => {
      await remettreAZero()

      const issues = await Promise.all([1, 2, 3, 4].map(() => migrer(base(), [LIEUX, HORAIRES])))

      expect(issues.map(({ ok }) => ok)).toEqual([true, true, true, true])
      expect(issues.flatMap(issue => (issue.ok ? issue.value : [])).sort()).toEqual([LIEUX.nom, HORAIRES.nom])
      expect((await sql`select * from essai_lieux`.execute(base())).rows).toHaveLength(1)
    })

    test('un fichier changé après coup est refusé, et rien n’est fait', async () => {
      await remettreAZero()
      await migrer(base(), [LIEUX])

      const issue = await migrer(base(), [{ ...LIEUX, empreinte: 'autre' }, HORAIRES])

      expect(issue).toEqual({ ok: false, error: expect.stringMatching(/2026-01-01-lieux a changé/) })
      expect(await noms(base())).toEqual([LIEUX.nom])
    })

    test('une base plus récente que le programme est refusée', async () => {
      await remettreAZero()
      await migrer(base(), [LIEUX, HORAIRES])

      expect(await lireNiveau(base(), [LIEUX])).toEqual({
        ok: false,
        error: expect.stringMatching(/plus récente que ce programme.+2026-01-02-horaires/)
      })
    })

    test('une migration qui rate ne laisse rien d’elle, et se dit par son nom', async () => {
      await remettreAZero()

      const issue = await migrer(base(), [LIEUX, FAUSSE])

      expect(issue).toEqual({
        ok: false,
        error: expect.stringMatching(/2026-01-03-fausse.+division by zero/)
      })
      expect(await noms(base())).toEqual([LIEUX.nom])
      expect((await sql`select to_regclass('essai_reste') as reste`.execute(base())).rows).toEqual([
        { reste: null }
      ])
    })

    test('une migration ne peut pas valider seule la moitié de son travail', async () => {
      await remettreAZero()
      const traitre = uneMigration('2026-01-04-traitre', 'create table essai_reste (); commit; select 1/0;')

      expect((await migrer(base(), [traitre])).ok).toBe(false)
      expect((await sql`select to_regclass('essai_reste') as reste`.execute(base())).rows).toEqual([
        { reste: null }
      ])
    })

    test('une base neuve dit ce qui lui manque sans que rien soit écrit', async () => {
      await remettreAZero()

      expect(await lireNiveau(base(), [LIEUX])).toEqual({
        ok: true,
        value: { appliquees: [], manquantes: [LIEUX] }
      })
      expect((await sql`select to_regclass('migrations') as table`.execute(base())).rows).toEqual([
        { table: null }
      ])
    })
  },
  []
)

import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { surChaqueBase } from '../../../tests/support/bases.ts'

surChaqueBase('ce qui revient de la base', ({ base }) => {
  const lire = async (requete: ReturnType<typeof sql>) =>
    Object.values((await requete.execute(base())).rows[0] as Record<string, unknown>)

  test('se lit de la même façon', async () => {
    expect(
      await lire(sql`select count(*), 12.50::numeric, date '2026-11-25' as jour, timestamptz '2026-11-25 23:30+01',
        array[date '2026-05-01', null] as jours, array[1::bigint, 2] as entiers, array['a,b', null] as mots,
        jsonb '{"a":[1,null]}' as json, '\\x00ff'::bytea as octets, 1.5::float8 as reel, true as vrai, null as rien,
        time '09:00' as heure, interval '90 minutes' as duree, timestamp '2026-11-25 10:00' as ici`)
    ).toEqual([
      1,
      '12.50',
      '2026-11-25',
      new Date('2026-11-25T22:30:00Z'),
      ['2026-05-01', null],
      [1, 2],
      ['a,b', null],
      { a: [1, null] },
      new Uint8Array([0, 255]),
      1.5,
      true,
      null,
      '09:00:00',
      '01:30:00',
      '2026-11-25 10:00:00'
    ])
  })

  test('et ce que l’on y écrit aussi', async () => {
    const jour = '2026-11-25'
    expect(
      await lire(sql`select ${jour}::date as jour, ${new Date(0)}::timestamptz as instant, ${12}::int as entier,
        ${['a"b', 'c,d']}::text[] as mots, ${JSON.stringify([1, 'deux'])}::jsonb as json,
        ${Buffer.from([0, 255])}::bytea as octets, ${'12.50'}::numeric as exact, ${true}::boolean as vrai, ${null}::text as rien`)
    ).toEqual([
      jour,
      new Date(0),
      12,
      ['a"b', 'c,d'],
      [1, 'deux'],
      new Uint8Array([0, 255]),
      '12.50',
      true,
      null
    ])
  })

  test('un entier trop grand pour être exact n’est pas arrondi en silence', async () => {
    await expect(sql`select 9007199254740993::bigint`.execute(base())).rejects.toThrow(/trop grand/)
  })

  test('un jour se compte à l’heure universelle', async () => {
    expect(await lire(sql`select (timestamptz '2026-11-25 00:30+01')::date`)).toEqual(['2026-11-24'])
  })
})

import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { surChaqueBase } from '../../../../../tests/support/bases.ts'
import type { Signalement } from '../../domain/signalements/signalement.ts'
import { deciderAffaire } from './decider-affaire.ts'
import { purgerSignalements } from './purger.ts'
import { limitesDesSignalements, signaler } from './signaler.ts'
import { clock, JOUR, uneFicheConfirmee, unTerritoire } from './un-territoire.ts'

const unMessage = (message: string): Signalement => ({ motif: 'autre', propose: '', message })

surChaqueBase('signaler', ({ base }) => {
  const compter = async () =>
    (await sql<{ n: number }>`select count(*) as n from lieux_signalements`.execute(base())).rows[0]?.n

  test('la même chose dite deux fois compte deux fois, et n’attend qu’une fois', async () => {
    const { dire, lieuNomme, file } = await unTerritoire(base())
    const lieu = await lieuNomme('CCAS de Guéret')

    await dire(lieu, { motif: 'horaires', propose: 'Fermé le lundi' })
    await dire(lieu, { motif: 'horaires', propose: 'fermé le lundi.' })
    await dire(lieu, { motif: 'horaires', propose: 'fermé le mardi' })

    expect((await file()).map(affaire => 'nombre' in affaire && affaire.nombre)).toEqual([2, 1])
  })

  test('cinq cents en une minute : quelques-uns passent, les autres attendent, rien n’est abîmé', async () => {
    const { lieuNomme } = await unTerritoire(base())
    const { code } = await lieuNomme('CCAS de Guéret')
    const moyens = { base: base(), clock, limites: limitesDesSignalements(clock) }

    const issues = []
    for (let n = 0; n < 500; n++)
      issues.push(await signaler(moyens, { lieu: code, signalements: [unMessage(`spam ${n}`)], voie: 'web' }))

    expect(issues.filter(({ ok }) => ok)).toHaveLength(10)
    expect(issues.at(-1)).toEqual({ ok: false, error: { code: 'trop-souvent', minutes: 3 } })
    expect(await compter()).toBe(10)
  })

  test('cinq cents en une minute sur cinq cents lieux n’en laissent passer que soixante', async () => {
    const moyens = { base: base(), clock, limites: limitesDesSignalements(clock) }
    const { lieuNomme } = await unTerritoire(base())
    const { code } = await lieuNomme('CCAS de Guéret')
    const { duLieu, deTous } = moyens.limites

    const passes = Array.from({ length: 500 }, (_, n) => duLieu.prendre(`LIEU${n}`) && deTous.prendre())

    expect(passes.filter(Boolean)).toHaveLength(60)
    expect((await signaler(moyens, { lieu: code, signalements: [unMessage('vrai')], voie: 'web' })).ok).toBe(
      false
    )
  })

  test('passé vingt remarques différentes sur un lieu, on compte sans garder les mots', async () => {
    const { dire, lieuNomme, file } = await unTerritoire(base())
    const lieu = await lieuNomme('CCAS de Guéret')
    for (let n = 0; n < 20; n++) await dire(lieu, { motif: 'autre', message: `remarque ${n}` })

    const issues = [
      await dire(lieu, { motif: 'ferme', message: 'affiche sur la porte' }),
      await dire(lieu, { motif: 'ferme', message: 'rideau baissé' })
    ]

    expect(issues).toEqual([
      { ok: true, value: 'sans-les-mots' },
      { ok: true, value: 'sans-les-mots' }
    ])
    const fermes = (await file()).filter(a => a.sorte === 'signalement' && a.signalement.motif === 'ferme')
    expect(fermes).toMatchObject([{ nombre: 2, signalement: { message: '' } }])
  })

  test('rien dans la base ne dit qui a parlé', async () => {
    const { dire, lieuNomme } = await unTerritoire(base())
    await dire(await lieuNomme('CCAS de Guéret'), { motif: 'ferme' })

    const { rows } = await sql<object>`select * from lieux_signalements`.execute(base())

    expect(Object.keys(rows[0] ?? {}).toSorted()).toEqual([
      'cle',
      'decision',
      'dernier_le',
      'id',
      'lieu',
      'message',
      'motif',
      'nombre',
      'premier_le',
      'propose',
      'voie'
    ])
  })

  test('les mots refusés s’effacent après six mois, les acceptés après douze ; la décision reste', async () => {
    const { dire, lieuNomme, file } = await unTerritoire(base(), [uneFicheConfirmee()])
    const lieu = await lieuNomme('CCAS de Guéret')
    await dire(lieu, { motif: 'autre', message: 'à refuser' })
    await dire(lieu, { motif: 'ferme', message: 'à accepter' })
    await dire(lieu, { motif: 'autre', message: 'en attente' })
    const cles = new Map((await file()).map(a => [a.sorte === 'signalement' && a.signalement.message, a.cle]))
    const decider = (message: string, issue: 'refuse' | 'corrige') =>
      deciderAffaire(base(), JOUR, { cle: cles.get(message) ?? '', issue, raison: '', par: 'Claire' })
    await decider('à refuser', 'refuse')
    await decider('à accepter', 'corrige')

    expect(await purgerSignalements(base(), '2027-05-25')).toBe(0)
    expect(await purgerSignalements(base(), '2027-05-26')).toBe(1)
    expect(await purgerSignalements(base(), '2027-11-26')).toBe(1)
    expect(await compter()).toBe(1)
    const { rows } = await sql<{ issue: string }>`select issue from lieux_decisions order by id`.execute(
      base()
    )
    expect(rows.map(({ issue }) => issue)).toEqual(['refuse', 'corrige'])
  })
})

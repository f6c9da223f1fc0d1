import { expect, test } from 'vitest'
import { fixedClock } from '#server/clock'
import { surChaqueBase } from '../../../../../tests/support/bases.ts'
import { noterMessage, preparerLettres } from './demander-confirmations.ts'
import { demandesRepository } from './demandes-repository.ts'
import { repondreConfirmation } from './repondre-confirmation.ts'
import { clock, JOUR, uneFicheConfirmee, unTerritoire } from './un-territoire.ts'

const ANCIENNE = { le: '2026-01-05', par: 'la source' }

surChaqueBase('demander aux lieux si leur fiche est juste', ({ base }) => {
  const ancien = () => unTerritoire(base(), [uneFicheConfirmee({ confirmation: ANCIENNE })])
  const demander = () => preparerLettres(base(), JOUR, { filtre: {}, par: 'Claire' })
  const repondre = (code: string, reponse: 'juste' | 'changements' | 'ferme', mots = '') =>
    repondreConfirmation({ base: base(), clock }, { code, reponse, mots, par: 'le lieu' })

  test('un lot de lettres sort de la file les lieux à qui l’on écrit, et on ne leur écrit pas deux fois', async () => {
    const { file } = await ancien()

    const lot = await demander()

    expect(await demandesRepository(base()).duLot(lot ?? '')).toMatchObject([{ le: JOUR, moyen: 'lettre' }])
    expect(await file()).toEqual([])
    expect(await demander()).toBeNull()
  })

  test('des référents préparent les lettres en même temps : chaque lieu n’en reçoit qu’une', async () => {
    await ancien()

    const lots = await Promise.all(Array.from({ length: 8 }, demander))

    expect(lots.filter(lot => lot !== null)).toHaveLength(1)
  })

  test('sans réponse après trois mois, le lieu revient dans la file', async () => {
    await ancien()
    await preparerLettres(base(), '2026-08-24', { filtre: {}, par: 'Claire' })

    expect(await demander()).not.toBeNull()
  })

  test('un message vaut une lettre ; noté deux fois le même jour, il ne compte qu’une fois', async () => {
    const { file, lieuNomme } = await ancien()
    const { code } = await lieuNomme('CCAS de Guéret')

    await noterMessage(base(), JOUR, { code, par: 'Claire' })
    await noterMessage(base(), JOUR, { code, par: 'Ali' })

    expect(await demandesRepository(base()).duLieu(code, JOUR)).toHaveLength(1)
    expect(await file()).toEqual([])
  })

  test('« tout est juste » confirme aussitôt, par le lieu ; redit le même jour, cela ne change rien', async () => {
    const { lieuNomme } = await ancien()
    const { code } = await lieuNomme('CCAS de Guéret')
    await demander()

    await repondre(code, 'juste')
    await repondre(code, 'juste')

    expect((await lieuNomme('CCAS de Guéret')).confirmation).toEqual({ le: JOUR, par: 'lieu' })
    expect(await demandesRepository(base()).duLieu(code, JOUR)).toMatchObject([
      { reponse: 'juste', repondueLe: JOUR }
    ])
  })

  test('« il y a des changements » attend le référent, avec les mots du lieu', async () => {
    const { lieuNomme, file } = await ancien()
    const { code } = await lieuNomme('CCAS de Guéret')

    await repondre(code, 'changements', 'Fermé le lundi.')

    expect((await lieuNomme('CCAS de Guéret')).confirmation).toEqual(ANCIENNE)
    expect((await file('signalement'))[0]).toMatchObject({
      voie: 'lieu',
      signalement: { motif: 'autre', message: 'Fermé le lundi.' }
    })
  })

  test('« nous avons fermé » attend aussi le référent', async () => {
    const { lieuNomme, file } = await ancien()

    await repondre((await lieuNomme('CCAS de Guéret')).code, 'ferme')

    expect((await file('signalement'))[0]).toMatchObject({ voie: 'lieu', signalement: { motif: 'ferme' } })
  })

  test('un lieu qui n’existe pas n’est pas confirmé', async () => {
    expect(await repondre('RIENIC', 'juste')).toEqual({ ok: false, error: 'introuvable' })
  })

  test('six mois plus tard, il faut redemander', async () => {
    const { lieuNomme } = await ancien()
    await repondre((await lieuNomme('CCAS de Guéret')).code, 'juste')
    const plusTard = fixedClock('2027-05-26T10:00:00Z').aujourdhui()

    expect(await preparerLettres(base(), plusTard, { filtre: {}, par: 'Claire' })).not.toBeNull()
  })
})

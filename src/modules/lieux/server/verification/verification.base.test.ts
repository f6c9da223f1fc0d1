import { describe, expect, test } from 'vitest'
import { surChaqueBase } from '../../../../../tests/support/bases.ts'
import { lireHorairesTexte } from '../../domain/horaires/lecture/texte.ts'
import { annulerDecision } from './annuler-decision.ts'
import { corrigerLieu } from './corriger-lieu.ts'
import { deciderAffaire } from './decider-affaire.ts'
import { lieuxVerifies } from './lieux-verifies.ts'
import { JOUR, uneFicheConfirmee, unTerritoire } from './un-territoire.ts'

surChaqueBase('la file du référent', ({ base }) => {
  const decider = (
    cle: string | undefined,
    issue: Parameters<typeof deciderAffaire>[2]['issue'],
    par = 'Claire'
  ) => deciderAffaire(base(), JOUR, { cle: cle ?? '', issue, raison: '', par })
  const annuler = async (decision: { ok: boolean; value?: number }) =>
    annulerDecision(base(), JOUR, { decision: decision.value ?? 0, par: 'Claire' })

  test('un lieu sûr et confirmé n’y est pas', async () => {
    const { file } = await unTerritoire(base())

    expect(await file()).toEqual([])
  })

  test('elle montre ce que les gens disent, puis les doublons, les horaires douteux, les confirmations anciennes', async () => {
    const territoire = await unTerritoire(base(), [
      uneFicheConfirmee(),
      uneFicheConfirmee({ nom: 'CCAS Guéret', pivot: null }, { cle: '2', source: 'autre' }),
      uneFicheConfirmee({ nom: 'Médiathèque', horaires: lireHorairesTexte('ça dépend') }, { cle: '3' }),
      uneFicheConfirmee({ nom: 'Mission locale', confirmation: { le: '2026-01-01', par: 'x' } }, { cle: '4' })
    ])
    await territoire.dire(await territoire.lieuNomme('Médiathèque'), { motif: 'ferme' })

    const file = await territoire.file()

    const rangs = file
      .map(({ sorte, lieu }) => `${sorte} ${lieu.nom}`)
      .filter(ligne => !ligne.startsWith('paire'))
    expect(rangs).toEqual(['signalement Médiathèque', 'horaires Médiathèque', 'confirmation Mission locale'])
  })

  describe('un signalement', () => {
    test('accepté corrige la fiche, quitte la file, et dit qui l’a décidé', async () => {
      const territoire = await unTerritoire(base())
      const lieu = await territoire.lieuNomme('CCAS de Guéret')
      await territoire.dire(lieu, { motif: 'telephone', propose: '0555111111' })
      const [affaire] = await territoire.file()

      const decision = await decider(affaire?.cle, 'corrige')

      expect(decision.ok).toBe(true)
      expect((await territoire.lieuNomme('CCAS de Guéret')).contact.telephones).toEqual(['05 55 11 11 11'])
      expect(await territoire.file()).toEqual([])
      expect(await decider(affaire?.cle, 'refuse', 'Ali')).toEqual({
        ok: false,
        error: {
          code: 'deja-decidee',
          decision: expect.objectContaining({ par: 'Claire', issue: 'corrige', le: JOUR })
        }
      })
    })

    test('refusé ne change rien et quitte la file ; annulé, il y revient, avec ce qui a été redit', async () => {
      const territoire = await unTerritoire(base())
      const lieu = await territoire.lieuNomme('CCAS de Guéret')
      await territoire.dire(lieu, { motif: 'ferme' })
      const refuse = await decider((await territoire.file())[0]?.cle, 'refuse')
      await territoire.dire(lieu, { motif: 'ferme' })
      expect(await territoire.file()).toMatchObject([{ nombre: 1 }])

      expect((await annuler(refuse)).ok).toBe(true)

      expect(await territoire.file()).toMatchObject([{ nombre: 2 }])
      expect((await territoire.lieuNomme('CCAS de Guéret')).fermeDepuis).toBeNull()
    })

    test('que l’on ne peut pas accepter tel quel demande d’écrire ce qui est vrai', async () => {
      const territoire = await unTerritoire(base())
      await territoire.dire(await territoire.lieuNomme('CCAS de Guéret'), { motif: 'horaires' })
      const [affaire] = await territoire.file()

      expect(await decider(affaire?.cle, 'corrige')).toEqual({ ok: false, error: { code: 'a-ecrire' } })
      expect(await decider(affaire?.cle, 'meme')).toEqual({ ok: false, error: { code: 'a-ecrire' } })
      expect(await territoire.file()).toHaveLength(1)
    })

    test('deux référents décident en même temps : un seul l’emporte, l’autre le sait', async () => {
      const territoire = await unTerritoire(base())
      await territoire.dire(await territoire.lieuNomme('CCAS de Guéret'), { motif: 'ferme' })
      const [affaire] = await territoire.file()

      const issues = await Promise.all([
        decider(affaire?.cle, 'corrige', 'Claire'),
        decider(affaire?.cle, 'refuse', 'Ali')
      ])

      expect(issues.map(({ ok }) => ok).toSorted()).toEqual([false, true])
      expect(issues.find(({ ok }) => !ok)).toMatchObject({ error: { code: 'deja-decidee' } })
    })
  })

  describe('une correction', () => {
    test('annulée rend la fiche à ses sources ; les autres corrections restent', async () => {
      const territoire = await unTerritoire(base())
      const { code } = await territoire.lieuNomme('CCAS de Guéret')
      const corriger = async (correction: Parameters<typeof corrigerLieu>[2]['correction']) => {
        const ouvert = (await lieuxVerifies(base()).parCodes([code])).get(code)
        return corrigerLieu(base(), JOUR, {
          code,
          version: ouvert?.version ?? 0,
          affaire: null,
          correction,
          raison: 'Appelé ce matin.',
          par: 'Claire'
        })
      }
      const ferme = await corriger({ fermeDepuis: '2026-11-01' })
      await corriger({ neFaitPas: ['Pas d’impression'] })
      expect(await territoire.lieuNomme('CCAS de Guéret')).toMatchObject({ fermeDepuis: '2026-11-01' })

      await annuler(ferme)

      expect(await territoire.lieuNomme('CCAS de Guéret')).toMatchObject({
        code,
        fermeDepuis: null,
        neFaitPas: ['Pas d’impression']
      })
      expect(await annuler(ferme)).toEqual({ ok: false, error: 'deja-annulee' })
    })

    test('écrite sur une fiche qui a changé depuis n’écrase rien', async () => {
      const territoire = await unTerritoire(base())
      const { code } = await territoire.lieuNomme('CCAS de Guéret')
      const avant = (await lieuxVerifies(base()).parCodes([code])).get(code)
      const commun = { code, version: avant?.version ?? 0, affaire: null, raison: '', par: 'Claire' }

      const premiere = await corrigerLieu(base(), JOUR, { ...commun, correction: { nom: 'CCAS' } })
      const seconde = await corrigerLieu(base(), JOUR, { ...commun, correction: { nom: 'Mairie' } })

      expect(premiere.ok).toBe(true)
      expect(seconde).toEqual({ ok: false, error: { code: 'a-change' } })
      expect((await territoire.lieuNomme('CCAS')).code).toBe(code)
    })

    test('survit à l’import suivant de la source qu’elle corrige', async () => {
      const territoire = await unTerritoire(base())
      await territoire.dire(await territoire.lieuNomme('CCAS de Guéret'), { motif: 'ferme' })
      await decider((await territoire.file())[0]?.cle, 'corrige')

      await unTerritoire(base(), [uneFicheConfirmee({ presentation: 'Nouveau.' }, { majLe: '2026-11-24' })])

      expect(await territoire.lieuNomme('CCAS de Guéret')).toMatchObject({
        fermeDepuis: JOUR,
        presentation: 'Nouveau.'
      })
    })
  })

  describe('des horaires douteux', () => {
    test('laissés « à vérifier » quittent la file, et y reviennent si la source en donne d’autres', async () => {
      const douteux = (texte: string) => [uneFicheConfirmee({ horaires: lireHorairesTexte(texte) })]
      const { file } = await unTerritoire(base(), douteux('ça dépend'))
      await decider((await file('horaires'))[0]?.cle, 'laisse')
      expect(await file()).toEqual([])

      await unTerritoire(base(), douteux('ça dépend du maire'))

      expect(await file()).toMatchObject([{ sorte: 'horaires' }])
    })
  })

  test('une confirmation ancienne redonnée par le référent est datée du jour', async () => {
    const { file, lieuNomme } = await unTerritoire(base(), [uneFicheConfirmee({ confirmation: null })])

    await decider((await file())[0]?.cle, 'confirme')

    expect((await lieuNomme('CCAS de Guéret')).confirmation).toEqual({ le: JOUR, par: 'referent' })
    expect(await file()).toEqual([])
  })
})

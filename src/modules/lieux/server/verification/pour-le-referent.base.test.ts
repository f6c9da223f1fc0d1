import { expect, test } from 'vitest'
import { surChaqueBase } from '../../../../../tests/support/bases.ts'
import type { ISSUES } from '../../domain/affaires/affaire.ts'
import { pourConfirmer } from './pour-confirmer.ts'
import { pourLeReferent } from './pour-le-referent.ts'
import { suiviDuLieu } from './suivi-du-lieu.ts'
import { clock, uneFicheConfirmee, unTerritoire } from './un-territoire.ts'

const SECRET = 'un secret assez long pour les essais'
const acces = {
  lire: async () => ({ prenom: 'Claire' }),
  entrer: async () => ({ sorte: 'entre' }) as const,
  sortir: () => undefined
}

surChaqueBase('ce que les pages du référent reçoivent', ({ base }) => {
  const ports = () =>
    pourLeReferent({
      base: base(),
      clock,
      secret: SECRET,
      acces,
      departement: null,
      origine: () => 'https://relais.exemple.fr',
      scripts: []
    })
  const decider = (cle: string | undefined, issue: (typeof ISSUES)[number]) =>
    ports().decider({ cle: cle ?? '', issue, raison: '', par: 'Claire' })

  // One door, two names: a human has to tell.
  const deuxFiches = () =>
    unTerritoire(base(), [
      uneFicheConfirmee({ nom: 'France services de Guéret' }, { source: 'france-services', cle: '1' }),
      uneFicheConfirmee({ nom: 'CCAS de Guéret' }, { source: 'dora', cle: '2' })
    ])

  test('deux fiches qui se ressemblent attendent ; « un seul lieu » les joint, et s’annule', async () => {
    await deuxFiches()
    const { affaires, comptes } = await ports().file({ sorte: 'paire' }, 1)
    expect(comptes.paire).toBe(1)
    const [paire] = affaires
    const autre = paire?.sorte === 'paire' ? paire.autre.code : ''

    const decide = await decider(paire?.cle, 'meme')

    expect((await ports().lieu(autre))?.code).toBe((await ports().lieu(paire?.lieu.code ?? ''))?.code)
    expect((await ports().file({}, 1)).comptes.paire).toBe(0)
    await ports().annuler({ decision: decide.ok ? decide.value : 0, par: 'Claire' })
    expect((await ports().lieu(autre))?.code).toBe(autre)
    expect((await ports().file({}, 1)).comptes.paire).toBe(1)
  })

  test('« deux lieux » les laisse séparés, et ne se redemande pas', async () => {
    await deuxFiches()
    const [paire] = (await ports().file({ sorte: 'paire' }, 1)).affaires

    expect((await decider(paire?.cle, 'distincts')).ok).toBe(true)

    expect((await ports().file({}, 1)).comptes.paire).toBe(0)
    await deuxFiches()
    expect((await ports().file({}, 1)).comptes.paire).toBe(0)
  })

  test('chaque source reçoit ses corrections sous son propre identifiant ; une décision annulée n’en rend plus', async () => {
    const { lieuNomme } = await unTerritoire(base(), [
      uneFicheConfirmee({}, { source: 'france-services', cle: '1234' })
    ])
    const { code } = await lieuNomme('CCAS de Guéret')
    const ouvert = await ports().aCorriger(code, null)
    const corrige = await ports().corriger({
      code,
      version: ouvert?.version ?? 0,
      affaire: null,
      correction: {
        contact: { telephones: ['05 55 11 11 11'], courriels: [], site: null, rendezVousEnLigne: null },
        confirmation: { le: '2026-11-25', par: 'x' }
      },
      raison: 'Appelé.',
      par: 'Claire'
    })

    expect(await ports().corrections()).toEqual([
      {
        source: 'france-services',
        identifiant: '1234',
        code,
        nom: 'CCAS de Guéret',
        commune: 'Guéret',
        champ: 'contact',
        ancienne: '',
        nouvelle: '05 55 11 11 11',
        nouvelleOsm: '',
        le: '2026-11-25',
        par: 'Claire'
      }
    ])
    expect(await suiviDuLieu(base(), code)).toEqual([
      { champ: 'confirmation', le: '2026-11-25', par: 'Claire' },
      { champ: 'contact', le: '2026-11-25', par: 'Claire' }
    ])
    expect(await ports().corrections('autre')).toEqual([])
    await ports().annuler({ decision: corrige.ok ? corrige.value : 0, par: 'Ali' })
    expect(await suiviDuLieu(base(), code)).toEqual([])
    expect(await ports().corrections()).toEqual([])
    expect(await ports().decisions()).toMatchObject([
      { nom: 'CCAS de Guéret', par: 'Claire', annuleePar: 'Ali', raison: 'Appelé.' }
    ])
  })

  test('la lettre d’un lot ouvre la fiche du lieu, et lui seul', async () => {
    await unTerritoire(base(), [
      uneFicheConfirmee({ confirmation: null }),
      uneFicheConfirmee({ nom: 'Mission locale', confirmation: null }, { cle: '2' })
    ])
    const lot = await ports().preparerLettres({}, 'Claire')
    const [une, autre] = await ports().lettres(lot ?? '')
    const lieux = pourConfirmer({ base: base(), clock, secret: SECRET, scripts: [] })

    const ouverture = await lieux.ouvrir(une?.lieu.code ?? '', une?.cle.toLowerCase() ?? '')
    const croisee = await lieux.ouvrir(une?.lieu.code ?? '', autre?.cle ?? '')

    expect(ouverture).toMatchObject({ sorte: 'ouvert', lieu: { code: une?.lieu.code } })
    expect(croisee).toEqual({ sorte: 'faux' })
    expect(await ports().lots()).toMatchObject([{ lot, nombre: 2, repondues: 0 }])
  })

  test('vingt clés fausses font attendre ce lieu, et lui seul', async () => {
    await unTerritoire(base())
    const lieux = pourConfirmer({ base: base(), clock, secret: SECRET, scripts: [] })
    for (let n = 0; n < 20; n++) expect(await lieux.ouvrir('GUERET', 'x')).toEqual({ sorte: 'faux' })

    expect(await lieux.ouvrir('GUERET', 'x')).toMatchObject({ sorte: 'attendre' })
    expect(await lieux.ouvrir('AUTRE2', 'x')).toEqual({ sorte: 'faux' })
  })
})

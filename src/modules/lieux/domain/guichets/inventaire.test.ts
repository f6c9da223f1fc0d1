import { describe, expect, test } from 'vitest'
import { unLieu } from '../lieu/un-lieu.ts'
import { guichetsDuLieu } from './des-lieux.ts'
import { estAdministration, estMode, existeLe, type Guichet } from './guichet.ts'
import { accueilsDe, historique } from './inventaire.ts'

const unGuichet = (change: Partial<Guichet> = {}): Guichet => ({
  id: '1',
  administration: 'caf',
  codeInsee: '23096',
  mode: 'sans-rendez-vous',
  lieu: null,
  precision: null,
  depuis: null,
  jusqua: null,
  motifDeFin: null,
  source: 'référente',
  ...change
})

describe('un guichet', () => {
  test('n’existe plus le jour où il ferme', () => {
    const guichet = unGuichet({ depuis: '2020-01-01', jusqua: '2024-07-01' })

    expect(
      ['2019-12-31', '2020-01-01', '2024-06-30', '2024-07-01'].map(jour => existeLe(guichet, jour))
    ).toEqual([false, true, true, false])
  })

  test('les mots inconnus sont refusés', () => {
    expect([
      estAdministration('caf'),
      estAdministration('toString'),
      estMode('telephone'),
      estMode('fax')
    ]).toEqual([true, false, true, false])
  })
})

describe('l’inventaire d’une commune', () => {
  test('nomme aussi les administrations qui n’y reçoivent pas', () => {
    const accueils = accueilsDe([unGuichet()], '23096', '2026-11-25')

    expect(accueils.find(({ administration }) => administration === 'caf')?.modes).toEqual([
      'sans-rendez-vous'
    ])
    expect(accueils.find(({ administration }) => administration === 'mdph')?.modes).toEqual([])
  })

  test('range les portes de la plus facile à la plus dure', () => {
    const guichets = [unGuichet({ mode: 'telephone' }), unGuichet({ id: '2', mode: 'sur-rendez-vous' })]

    expect(accueilsDe(guichets, '23096', '2026-11-25')[1]?.modes).toEqual(['sur-rendez-vous', 'telephone'])
  })

  test('oublie un guichet fermé, l’histoire le garde', () => {
    const ferme = unGuichet({ jusqua: '2024-07-01', motifDeFin: 'L’agence a fermé' })

    expect(accueilsDe([ferme], '23096', '2026-11-25')[1]?.modes).toEqual([])
    expect(historique([ferme])).toEqual([{ jour: '2024-07-01', sorte: 'fin', guichet: ferme }])
  })

  test('raconte du plus récent au plus ancien', () => {
    const jours = historique([
      unGuichet({ depuis: '2020-01-01', jusqua: '2024-07-01' }),
      unGuichet({ id: '2', depuis: '2022-03-01' })
    ]).map(({ jour }) => jour)

    expect(jours).toEqual(['2024-07-01', '2022-03-01', '2020-01-01'])
  })
})

describe('ce que l’annuaire dit déjà des guichets', () => {
  test('une maison France services reçoit pour six administrations', () => {
    const lieu = unLieu({ labels: ['France Services'], acces: { ...unLieu().acces, rendezVous: 'sans' } })

    expect(guichetsDuLieu(lieu).map(({ administration, mode }) => `${administration} ${mode}`)).toEqual([
      'assurance-maladie sans-rendez-vous',
      'caf sans-rendez-vous',
      'msa sans-rendez-vous',
      'retraite sans-rendez-vous',
      'france-travail sans-rendez-vous',
      'impots sans-rendez-vous'
    ])
  })

  test('si personne ne dit qu’on vient sans rendez-vous, on appelle d’abord', () => {
    expect(guichetsDuLieu(unLieu({ typologies: ['CCAS'] }))).toMatchObject([
      { administration: 'ccas', mode: 'sur-rendez-vous' }
    ])
  })

  test('deux guichets d’une même commune se distinguent par leur lieu', () => {
    const deux = ['CPAM du Nord', 'CPAM du Sud'].map(nom => unLieu({ nom, typologies: ['CPAM'] }))

    expect(deux.flatMap(guichetsDuLieu).map(({ precision }) => precision)).toEqual([
      'CPAM du Nord',
      'CPAM du Sud'
    ])
  })

  test('un lieu d’exemple n’entre pas dans l’inventaire', () => {
    expect(guichetsDuLieu(unLieu({ typologies: ['CPAM'], exemple: true }))).toEqual([])
  })
})

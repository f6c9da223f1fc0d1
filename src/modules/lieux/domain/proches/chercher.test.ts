import { describe, expect, test } from 'vitest'
import { unHoraire } from '../horaires/un-horaire.ts'
import type { Lieu } from '../lieu/lieu.ts'
import { unLieu } from '../lieu/un-lieu.ts'
import { chercher } from './chercher.ts'
import { indexer } from './indexer.ts'
import { aKm, uneRecherche } from './une-recherche.ts'

/** A Tuesday, ten o'clock. */
const MARDI = { jour: '2026-11-24', minute: 600 }
const DIMANCHE_3H = { jour: '2026-11-29', minute: 180 }

const codes = (lieux: readonly Lieu[], recherche = uneRecherche(), moment = MARDI): readonly string[] =>
  chercher(indexer(lieux), recherche, moment).map(({ lieu }) => lieu.code)

/** Sure: a France services desk, confirmed last month, open on ordinary days. */
const sur = (code: string, km: number, change: Partial<Lieu> = {}): Lieu =>
  unLieu({
    code,
    position: aKm(km),
    typologies: ['RFS'],
    horaires: unHoraire(),
    confirmation: { le: '2026-11-01', par: 'le lieu' },
    ...change
  })

describe('ce qu’une assistante sociale attend', () => {
  const CSS = uneRecherche({ besoin: 'css' })
  const peutEtre = (code: string, km: number, change: Partial<Lieu> = {}) =>
    sur(code, km, { typologies: ['CCAS'], ...change })
  const ferme = unHoraire(['14:00-17:00'])

  test('à la même heure, le plus près d’abord', () => {
    expect(codes([sur('LOIN', 3), sur('PRES', 1)], CSS)).toEqual(['PRES', 'LOIN'])
  })

  test('ouvert à 4 km passe avant « peut-être » et fermé à 1 km', () => {
    expect(codes([peutEtre('PEUT', 1, { horaires: ferme }), sur('BIEN', 4)], CSS)).toEqual(['BIEN', 'PEUT'])
  })

  test('« peut-être » ouvert dans la rue passe avant ce qui est sûr à 10 km : on y demande d’abord', () => {
    expect(codes([peutEtre('PEUT', 0.2), sur('BIEN', 10)], CSS)).toEqual(['PEUT', 'BIEN'])
  })

  test('ce qui ouvre dans l’heure, tout près, passe avant ce qui est ouvert à 10 km', () => {
    const bientot = sur('BIENTOT', 0.5, { horaires: unHoraire(['10:30-12:00']) })
    expect(codes([bientot, sur('LOIN', 10)], CSS)).toEqual(['BIENTOT', 'LOIN'])
  })

  test('ouvert pour sûr passe avant des horaires que personne n’a confirmés', () => {
    expect(codes([sur('VIEUX', 0.8, { confirmation: null }), sur('SUR', 1)], CSS)).toEqual(['SUR', 'VIEUX'])
  })

  test('ce qui ferme avant qu’on arrive compte comme fermé', () => {
    const aMidiMoins10 = { jour: MARDI.jour, minute: 710 }
    const journee = sur('JOURNEE', 1.4, { horaires: unHoraire(['9:00-17:00']) })
    expect(codes([sur('MIDI', 1), journee], CSS, aMidiMoins10)).toEqual(['JOURNEE', 'MIDI'])
  })

  test('sans horaires connus passe après ce qui ouvre aujourd’hui, avant ce qui ouvre demain', () => {
    const lieux = [
      sur('DEMAIN', 1, { horaires: unHoraire(undefined, {}, [2]) }),
      sur('INCONNU', 1, { horaires: null }),
      sur('APRESMIDI', 1, { horaires: ferme })
    ]
    expect(codes(lieux, CSS)).toEqual(['APRESMIDI', 'INCONNU', 'DEMAIN'])
  })

  test('un lieu qui ne répond pas au besoin n’est pas donné', () => {
    expect(codes([sur('RIEN', 0.1, { typologies: ['BIB'] })], CSS)).toEqual([])
  })
})

describe('chaque souhait', () => {
  const acces = unLieu().acces

  test('fauteuil : le lieu l’a dit', () => {
    const lieux = [sur('TU', 1), sur('DIT', 2, { acces: { ...acces, fauteuil: true } })]
    expect(codes(lieux, uneRecherche({ fauteuil: true }))).toEqual(['DIT'])
  })

  test('langue des signes : on la parle, ou on écrit', () => {
    const lieux = [
      sur('SIGNE', 1, { acces: { ...acces, langueDesSignes: true } }),
      sur('ECRIT', 2, { acces: { ...acces, parEcrit: true } }),
      sur('TU', 3)
    ]
    expect(codes(lieux, uneRecherche({ langueDesSignes: true }))).toEqual(['SIGNE', 'ECRIT'])
  })

  test.each([
    ['maintenant', ['OUVERT']],
    ['aujourdhui', ['OUVERT', 'APRESMIDI']],
    ['semaine', ['OUVERT', 'APRESMIDI', 'LUNDI']],
    [null, ['OUVERT', 'APRESMIDI', 'INCONNU', 'LUNDI']]
  ] as const)('quand : %s', (quand, attendus) => {
    const lieux = [
      sur('OUVERT', 1),
      sur('APRESMIDI', 1, { horaires: unHoraire(['14:00-17:00']) }),
      sur('LUNDI', 1, { horaires: unHoraire(undefined, {}, [0]) }),
      sur('INCONNU', 1, { horaires: null })
    ]
    expect(codes(lieux, uneRecherche({ quand }))).toEqual(attendus)
  })

  test('un jour férié, rien n’est ouvert sans qu’on appelle', () => {
    const armistice = { jour: '2026-11-11', minute: 600 }
    const [seul] = chercher(indexer([sur('SEUL', 1)]), uneRecherche({ quand: 'maintenant' }), armistice)

    expect(seul?.etat).toMatchObject({ etat: 'appelez-avant', raison: { code: 'ferie' } })
  })

  test('le nombre demandé, pas plus', () => {
    expect(codes([sur('A', 1), sur('B', 2), sur('C', 3)], uneRecherche({ limite: 2 }))).toEqual(['A', 'B'])
  })
})

describe('le bus', () => {
  const arret = (km: number, horaires = unHoraire()) => ({
    adresse: { ...unLieu().adresse, commune: 'Bonnat' },
    position: aKm(km),
    horaires
  })
  const bus = sur('BUS', 30, { itinerant: true, passages: [arret(12), arret(2), arret(20)] })

  test('se trouve à son arrêt le plus proche, et une seule fois', () => {
    const trouves = chercher(indexer([bus]), uneRecherche({ bus: true }), MARDI)

    expect(trouves).toHaveLength(1)
    expect(trouves[0]?.passage).toBe(bus.passages[1])
    expect(trouves[0]?.km).toBeCloseTo(2, 2)
  })

  test('compte par les horaires de l’arrêt', () => {
    const ailleurs = sur('BUS', 30, { itinerant: true, passages: [arret(2, unHoraire(['14:00-16:00']))] })
    const [trouve] = chercher(indexer([ailleurs]), uneRecherche(), MARDI)

    expect(trouve?.etat.etat).toBe('ferme')
    expect(trouve?.ouvre).toMatchObject({ jour: MARDI.jour, minute: 840 })
  })

  test('un lieu qui ne bouge pas n’est pas un bus', () => {
    expect(codes([sur('FIXE', 1)], uneRecherche({ bus: true }))).toEqual([])
  })
})

describe('un lieu mal situé', () => {
  test('sans point, se trouve par sa commune, et le dit', () => {
    const sansPoint = sur('SANSPT', 0, { position: null })
    const [trouve] = chercher(indexer([sansPoint]), uneRecherche({ commune: '23096' }), MARDI)

    expect(trouve).toMatchObject({ lieu: { code: 'SANSPT' }, precision: 'commune', minutesAPied: null })
    expect(codes([sansPoint], uneRecherche({ commune: '23001' }))).toEqual([])
  })

  test('au centre de sa commune faute de mieux, ne passe pas devant ce qui est vraiment là', () => {
    const auCentre = sur('CENTRE', 0, { position: { ...aKm(0), precision: 'commune' } })
    expect(codes([auCentre, sur('VRAI', 1)])).toEqual(['VRAI', 'CENTRE'])
  })

  test('un point impossible ne casse rien', () => {
    const fou = sur('FOU', 0, { position: { latitude: Number.NaN, longitude: 900, precision: 'douteuse' } })
    expect(codes([fou, sur('VRAI', 1)])).toEqual(['VRAI'])
  })
})

test('fermé pour de bon, il n’est plus donné', () => {
  expect(codes([sur('PARTI', 1, { fermeDepuis: '2026-01-01' })])).toEqual([])
})

test('une autre île n’est pas « près »', () => {
  expect(codes([sur('LOIN', 200)])).toEqual([])
})

test('sans aucun lieu, rien', () => {
  expect(codes([])).toEqual([])
})

test('un dimanche à trois heures, on dit quand cela ouvre', () => {
  const [trouve] = chercher(indexer([sur('SEUL', 1)]), uneRecherche(), DIMANCHE_3H)

  expect(trouve?.etat.etat).toBe('ferme')
  expect(trouve?.ouvre).toEqual({ jour: '2026-11-30', minute: 540, etat: 'ouvert' })
})

test('l’ordre ne dépend pas de celui du fichier', () => {
  const lieux = ['D', 'A', 'C', 'B'].map(code => sur(code, 1))

  expect(codes(lieux)).toEqual(['A', 'B', 'C', 'D'])
  expect(codes(lieux.toReversed())).toEqual(['A', 'B', 'C', 'D'])
})

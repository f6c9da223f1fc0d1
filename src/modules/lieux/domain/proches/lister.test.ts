import { expect, test } from 'vitest'
import { unHoraire } from '../horaires/un-horaire.ts'
import type { Lieu } from '../lieu/lieu.ts'
import { unLieu } from '../lieu/un-lieu.ts'
import { indexer } from './indexer.ts'
import { lister, type Territoire } from './lister.ts'

const MARDI = { jour: '2026-11-24', minute: 600 }

const enCreuse = (change: Partial<Territoire> = {}): Territoire => ({
  departement: '23',
  besoin: null,
  fauteuil: false,
  langueDesSignes: false,
  bus: false,
  page: 1,
  parPage: 10,
  ...change
})

const a = (commune: string, nom: string, change: Partial<Lieu> = {}): Lieu =>
  unLieu({ code: nom.padEnd(6, '2'), nom, adresse: { ...unLieu().adresse, commune }, ...change })

const noms = (lieux: readonly Lieu[], territoire = enCreuse()) =>
  lister(indexer(lieux), territoire, MARDI).lieux.map(({ lieu }) => lieu.nom)

test('les lieux sûrs d’abord, puis par commune et par nom, sans voir les accents', () => {
  const lieux = [
    a('Évaux', 'CCAS', { typologies: ['CCAS'] }),
    a('Guéret', 'Relais', { typologies: ['RFS'] }),
    a('Évaux', 'Maison', { typologies: ['RFS'] }),
    a('Évaux', 'Accueil', { typologies: ['RFS'] })
  ]

  expect(noms(lieux, enCreuse({ besoin: 'css' }))).toEqual(['Accueil', 'Maison', 'Relais', 'CCAS'])
})

test('un autre département, un lieu fermé pour de bon, un lieu qui ne convient pas : absents', () => {
  const ailleurs = { ...unLieu().adresse, codeInsee: '87085', codePostal: '87000' }
  const lieux = [
    a('Limoges', 'Loin', { adresse: ailleurs, typologies: ['RFS'] }),
    a('Guéret', 'Parti', { fermeDepuis: '2026-01-01', typologies: ['RFS'] }),
    a('Guéret', 'Biblio', { typologies: ['BIB'] })
  ]

  expect(noms(lieux, enCreuse({ besoin: 'css' }))).toEqual([])
})

test('page après page, rien ne manque et rien ne revient', () => {
  const index = indexer(Array.from({ length: 25 }, (_, n) => a('Guéret', `L${String(n).padStart(2, '0')}`)))
  const pages = [1, 2, 3, 4].map(page => lister(index, enCreuse({ page }), MARDI))

  expect(pages.map(({ total }) => total)).toEqual([25, 25, 25, 25])
  expect(new Set(pages.flatMap(({ lieux }) => lieux.map(({ lieu }) => lieu.code))).size).toBe(25)
})

test('un bus qui vient d’à côté compte là où il s’arrête, une fois', () => {
  const arret = { adresse: unLieu().adresse, position: null, horaires: unHoraire() }
  const bus = a('Limoges', 'Bus', {
    itinerant: true,
    adresse: { ...unLieu().adresse, codeInsee: '87085' },
    passages: [arret, arret]
  })
  const { lieux } = lister(indexer([bus]), enCreuse(), MARDI)

  expect(lieux).toHaveLength(1)
  expect(lieux[0]?.passage).toEqual(arret)
  expect(lieux[0]?.etat.etat).toBe('appelez-avant')
})

test('sans code de commune, la Corse se reconnaît à son code postal', () => {
  const corse = (codePostal: string) => ({ ...unLieu().adresse, codeInsee: null, codePostal })
  const lieux = [
    a('Ajaccio', 'Sud', { adresse: corse('20090') }),
    a('Bastia', 'Nord', { adresse: corse('20200') })
  ]

  expect(noms(lieux, enCreuse({ departement: '2A' }))).toEqual(['Sud'])
  expect(noms(lieux, enCreuse({ departement: '2B' }))).toEqual(['Nord'])
})

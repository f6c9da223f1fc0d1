import { expect, test } from 'vitest'
import { unHoraire } from '../horaires/un-horaire.ts'
import { unLieu } from '../lieu/un-lieu.ts'
import { faireUnPaquet, lirePaquet } from './paquet.ts'

const faire = (lieux = [unLieu()]) => faireUnPaquet({ departement: '23', le: '2026-11-25', lieux })
const aller = (paquet: unknown) => lirePaquet(JSON.parse(JSON.stringify(paquet)))

test('un département emporté se relit : ses lieux, le jour de la copie', () => {
  const copie = aller(faire([unLieu({ code: 'BBBBBB' }), unLieu({ code: 'AAAAAA', typologies: ['CCAS'] })]))

  expect(copie).toMatchObject({ departement: '23', le: '2026-11-25' })
  expect(copie?.lieux.map(({ code, typologies }) => [code, typologies])).toEqual([
    ['AAAAAA', ['CCAS']],
    ['BBBBBB', []]
  ])
})

test('les horaires reviennent entiers ; les mots de la source, seulement s’ils sont en doute', () => {
  const sur = unHoraire(['9:00-12:00'], { texte: 'Mo-Fr 09:00-12:00' })
  const douteux = unHoraire([], {
    texte: 'selon la saison',
    doutes: [{ code: 'horaires-variables', mots: 'saison' }]
  })
  const copie = aller(
    faire([unLieu({ code: 'AAAAAA', horaires: sur }), unLieu({ code: 'BBBBBB', horaires: douteux })])
  )

  expect(copie?.lieux[0]?.horaires).toEqual({ ...sur, texte: '·' })
  expect(copie?.lieux[1]?.horaires).toEqual(douteux)
})

test('la position garde dix mètres, pas le micron', () => {
  const position = { latitude: 46.170312345, longitude: 1.871498765, precision: 'exacte' } as const

  expect(aller(faire([unLieu({ position })]))?.lieux[0]?.position).toEqual({
    latitude: 46.1703,
    longitude: 1.8715,
    precision: 'exacte'
  })
})

test('un département sans lieu s’emporte aussi', () => {
  expect(aller(faire([]))?.lieux).toEqual([])
})

test.each([
  null,
  'abîmé',
  {},
  { ...faire(), forme: 0 },
  { ...faire(), le: 'hier' },
  { ...faire(), lieux: ['o'] }
])('une copie d’une autre forme n’est pas lue', paquet => {
  expect(aller(paquet)).toBeNull()
})

test('une seule façon de joindre un lieu voyage : son téléphone, sinon son courriel, sinon son site', () => {
  const joignable = {
    telephones: ['05 36 49 00 01'],
    courriels: ['a@b.fr'],
    site: 'https://b.fr',
    rendezVousEnLigne: null
  }
  const copie = aller(
    faire([
      unLieu({ code: 'AAAAAA', contact: joignable }),
      unLieu({ code: 'BBBBBB', contact: { ...joignable, telephones: [] } }),
      unLieu({ code: 'CCCCCC', contact: { ...joignable, telephones: [], courriels: [] } })
    ])
  )

  expect(copie?.lieux.map(({ contact }) => [contact.courriels, contact.site])).toEqual([
    [[], null],
    [['a@b.fr'], null],
    [[], 'https://b.fr']
  ])
})

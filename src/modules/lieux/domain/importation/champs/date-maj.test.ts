import fc from 'fast-check'
import { expect, test } from 'vitest'
import { joursPlus } from '#shared/date'
import { avecDoutes } from '../un-outillage.ts'
import { lireDateMaj } from './date-maj.ts'

const lire = (valeur: unknown) =>
  avecDoutes(carnet => lireDateMaj(valeur, { carnet, aujourdhui: '2026-11-25' }))

test.each([
  ['2022-05-09', '2022-05-09'],
  ['2022-05-09T10:11:12.000Z', '2022-05-09'],
  ['09/12/2020', '2020-12-09'],
  ['9/1/2023', '2023-01-09'],
  ['2026-11-25', '2026-11-25'],
  ['', null]
])('« %s » est %s', (cellule, jour) => {
  expect(lire(cellule)).toMatchObject({ valeur: jour, doutes: [] })
})

test.each([
  ['01/01/1970', 'date-1970'],
  ['1970-01-01', 'date-1970'],
  ['2026-11-26', 'date-future'],
  ['09/0102023', 'date-illisible'],
  ['2023-02-30', 'date-illisible'],
  ['12/31/2020', 'date-illisible'],
  [44000, 'date-illisible']
])('« %s » n’est pas une date : %s', (cellule, code) => {
  expect(lire(cellule)).toMatchObject({ valeur: null, doutes: [code] })
})

test('un jour s’écrit des deux façons et se lit pareil', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9000 }), n => {
      const jour = joursPlus('2001-01-01', n)
      const [annee, mois, quantieme] = jour.split('-')

      expect(lire(jour).valeur).toBe(jour)
      expect(lire(`${quantieme}/${mois}/${annee}`).valeur).toBe(jour)
    })
  )
})

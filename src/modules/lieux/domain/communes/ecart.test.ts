import { expect, test } from 'vitest'
import { ecart } from './ecart.ts'

test.each([
  ['gueret', 'gueret', 0],
  ['geret', 'gueret', 1],
  ['gueeret', 'gueret', 1],
  ['guerot', 'gueret', 1],
  ['geuret', 'gueret', 1],
  ['', 'pau', 3],
  ['pau', '', 3],
  ['toluose', 'toulouse', 2]
])('entre « %s » et « %s », %i faute(s)', (saisie, nom, fautes) => {
  expect(ecart(saisie, nom).total).toBe(fautes)
})

test('un nom commencé ne compte pas ce qui manque, et dit où il s’arrête', () => {
  expect(ecart('bourgan', 'bourganeuf')).toEqual({ total: 3, debut: 0, arret: 7 })
  expect(ecart('bourgen', 'bourganeuf')).toMatchObject({ debut: 1 })
})

test('depuis le début d’un mot, ce qui précède ne coûte rien', () => {
  expect(ecart('ferrand', 'clermontferrand', new Set([8])).debut).toBe(0)
  expect(ecart('ferrand', 'clermontferrand').debut).toBeGreaterThan(3)
})

import { expect, test, vi } from 'vitest'
import { calculEgaleTraceEgaleIntervalle } from './accord.ts'
import { lesBornesContiennentChaquePoint } from './encadrement.ts'
import { leLotRepondCommeCalcul } from './lot.ts'
import { unRevenuEnPlusNOuvreRien } from './monotonie.ts'
import { lesReglesValentAutantEnPublicodes } from './publicodes.ts'

vi.setConfig({ testTimeout: 60_000 })

// The full figures of docs/mesures.md come from `TIRAGES=125000 npm run bench preuves`: the same properties, more draws.

test('calcul, trace et bornes disent la même chose d’un foyer entièrement connu', () => {
  const preuve = calculEgaleTraceEgaleIntervalle(500)

  expect(preuve.comparaisons).toBeGreaterThan(500 * 100)
  expect(preuve.contreExemples).toEqual([])
})

test('le lot donne les mêmes réponses et les mêmes chiffres que calcul', () => {
  const preuve = leLotRepondCommeCalcul(2000)

  expect(preuve.comparaisons).toBeGreaterThan(2000 * 40)
  expect(preuve.contreExemples).toEqual([])
})

test('un foyer mal connu n’affirme rien que le foyer lui-même démente', () => {
  const preuve = lesBornesContiennentChaquePoint(1000)

  expect(preuve.comparaisons).toBeGreaterThan(1000 * 100)
  expect(preuve.contreExemples).toEqual([])
})

test('gagner plus, sans autre changement, n’ouvre aucun des droits qui le promettent', () => {
  const preuve = unRevenuEnPlusNOuvreRien(800)

  expect(preuve.comparaisons).toBeGreaterThan(800)
  expect(preuve.contreExemples).toEqual([])
})

test('le paquet « publicodes » donne les mêmes valeurs aux mêmes règles', () => {
  const preuve = lesReglesValentAutantEnPublicodes(12)

  expect(preuve.comparaisons).toBeGreaterThan(12 * 100)
  expect(preuve.contreExemples).toEqual([])
})

import { expect, test } from 'vitest'
import { sonderLesRegles } from './sonder-les-regles.ts'

test('des règles à jour vont bien', () => {
  expect(sonderLesRegles('2026-11-23')).toMatchObject({ etat: 'ok', perimees: 0 })
})

test('une valeur à revoir depuis longtemps se signale', () => {
  expect(sonderLesRegles('2030-01-01')).toMatchObject({ etat: 'degrade' })
})

import { expect, test, vi } from 'vitest'
import { jamaisOuvertATort } from './horaires/jamais-ouvert-a-tort.ts'
import { JOURS } from './horaires/jours.ts'

vi.setConfig({ testTimeout: 120_000 })

// More draws: `npm run bench horaires`.
test('« ouvert » n’est jamais dit là où l’évaluateur de référence dit fermé : 200 horaires, 40 dates', () => {
  const { preuve, ouverts, certains, accords } = jamaisOuvertATort(200)

  expect(JOURS).toHaveLength(40)
  expect(preuve.contreExemples).toEqual([])
  expect(ouverts).toBeGreaterThan(5_000)
  expect(accords / certains).toBeGreaterThan(0.99)
})

import { expect, test } from 'vitest'
import { dresserBilans } from './bilan.ts'
import { comparaisons } from './comparaisons.ts'
import { dessinerTableau, lireTableau } from './tableau.ts'

test('les parts de foyers égaux sont celles que la comparaison trouve, et aucun écart n’est sans cause', {
  timeout: 240_000
}, () => {
  const bilans = comparaisons.flatMap(dresserBilans)

  expect(bilans.flatMap(({ inexpliques }) => inexpliques)).toEqual([])
  expect(dessinerTableau(bilans)).toBe(lireTableau())
})

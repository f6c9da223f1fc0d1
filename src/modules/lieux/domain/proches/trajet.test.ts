import { expect, test } from 'vitest'
import { dureeDuTrajet, minutesAPied } from './trajet.ts'

test('à pied, un kilomètre à vol d’oiseau prend vingt minutes', () => {
  expect([0, 0.05, 1, 3, 3.2].map(minutesAPied)).toEqual([0, 1, 20, 59, null])
})

test('plus loin n’est jamais plus court', () => {
  const durees = Array.from({ length: 2000 }, (_, n) => dureeDuTrajet(n / 20))

  expect(durees).toEqual(durees.toSorted((a, b) => a - b))
})

test('au-delà d’une demi-heure de marche, on prend un bus ou une voiture', () => {
  expect(dureeDuTrajet(1.5)).toBeLessThan(30)
  expect(dureeDuTrajet(1.6)).toBeGreaterThan(45)
  expect(dureeDuTrajet(10)).toBeCloseTo(67, 0)
})

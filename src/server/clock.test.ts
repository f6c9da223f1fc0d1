import { expect, test } from 'vitest'
import { fixedClock } from './clock.ts'

test.each([
  ['une demande faite à 0 h 30 à Paris, l’hiver, est de ce jour-là', '2026-11-22T23:30:00Z', '2026-11-23'],
  ['l’été aussi', '2026-07-14T22:30:00Z', '2026-07-15'],
  ['à midi, le jour ne fait pas de doute', '2026-11-22T12:00:00Z', '2026-11-22']
])('%s', (_, instant, jour) => {
  expect(fixedClock(instant).aujourdhui()).toBe(jour)
})

import { expect, test } from 'vitest'
import { ok, puis, type Result, refus } from './result.ts'

const moitie = (n: number): Result<number, 'impair'> => (n % 2 === 0 ? ok(n / 2) : refus('impair'))

test('un succès passe à la suite', () => {
  expect(puis(moitie(12), moitie)).toEqual(ok(3))
})

test('un refus arrête la suite et garde sa raison', () => {
  expect(puis(moitie(7), moitie)).toEqual(refus('impair'))
})

import { describe, expect, test } from 'vitest'
import { euros, eurosParMois, eurosRonds } from './argent.ts'

describe('un montant se lit comme sur un courrier', () => {
  test.each([
    [10421, '10 421 €'],
    [1043.59, '1 043,59 €'],
    [573.5, '573,50 €'],
    [0, '0 €'],
    [-0.001, '0 €'],
    [-12.3, '−12,30 €'],
    [1234567.006, '1 234 567,01 €'],
    [999.999, '1 000 €']
  ])('%d', (montant, attendu) => {
    expect(euros(montant)).toBe(attendu.replaceAll(' ', '\u202f'))
  })

  test('par mois', () => {
    expect(eurosParMois(8)).toBe('8\u202f€ par mois')
  })

  test('arrondi à l’euro', () => {
    expect(eurosRonds(14068.35)).toBe('14\u202f068\u202f€')
  })
})

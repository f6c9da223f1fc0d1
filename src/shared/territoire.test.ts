import { describe, expect, test } from 'vitest'
import departements from '../../donnees/departements.json' with { type: 'json' }
import { AUTRE_TERRITOIRE, departementDe, estDepartement, estHorsDesRegles } from './territoire.ts'

const codes = departements.map(({ code }) => code)

describe('les territoires', () => {
  test('sont ceux des données livrées, et aucun autre', () => {
    const possibles = [
      ...Array.from({ length: 1000 }, (_, n) => String(n)),
      ...Array.from({ length: 100 }, (_, n) => String(n).padStart(2, '0')),
      ...['2A', '2B', '2C', '1A', '2a', '']
    ]

    expect([...new Set(possibles.filter(estDepartement))].toSorted()).toEqual(
      codes.filter(code => code !== AUTRE_TERRITOIRE).toSorted()
    )
    expect(codes).toContain(AUTRE_TERRITOIRE)
  })

  test.each(['autre', '975', '977', '978', '986', '987', '988', '97502', '98735'])(
    'nos règles ne disent pas le droit de « %s »',
    lieu => {
      expect(estHorsDesRegles(lieu)).toBe(true)
    }
  )

  test.each(['75056', '2A', '971', '97105', '97608', '98', '99'])('« %s » n’est pas de ceux-là', lieu => {
    expect(estHorsDesRegles(lieu)).toBe(false)
  })

  test.each([
    ['75056', '75'],
    ['2A004', '2A'],
    ['97411', '974'],
    ['98735', '987'],
    ['23', '23'],
    ['974', '974']
  ])('la commune %s est dans le département %s', (commune, departement) => {
    expect(departementDe(commune)).toBe(departement)
  })
})

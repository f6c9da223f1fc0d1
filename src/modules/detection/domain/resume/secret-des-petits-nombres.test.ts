import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { AU_MOINS, cacher, rassembler } from './secret-des-petits-nombres.ts'

const comptes = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 12 })

describe('des nombres côte à côte', () => {
  test('un petit nombre est caché, et le plus petit des autres avec lui', () => {
    expect(cacher([120, 3, 0, 18])).toEqual([120, null, 0, null])
    expect(cacher([120, 5, 0])).toEqual([120, 5, 0])
    expect(cacher([2])).toEqual([null])
  })

  test('aucun petit nombre n’est montré, et une soustraction n’en rend aucun', () => {
    fc.assert(
      fc.property(comptes, liste => {
        const montres = cacher(liste)
        const caches = liste.filter((_, rang) => montres[rang] === null)

        expect(montres.some(un => un !== null && un > 0 && un < AU_MOINS)).toBe(false)
        // One hidden beside others shown would be the total less the others.
        if (caches.length === 1) expect(montres.filter(un => un !== null && un > 0)).toEqual([])
      })
    )
  })
})

describe('les parties d’un tout', () => {
  test('les petites communes sont comptées ensemble', () => {
    expect(
      rassembler([
        ['Guéret', 40],
        ['Aubusson', 3],
        ['Bourganeuf', 4]
      ])
    ).toEqual({ seules: [['Guéret', 40]], ensemble: { cles: ['Aubusson', 'Bourganeuf'], compte: 7 } })
  })

  test('une petite commune seule en emmène une autre', () => {
    expect(
      rassembler([
        ['Guéret', 40],
        ['Aubusson', 3],
        ['La Souterraine', 12]
      ])
    ).toEqual({ seules: [['Guéret', 40]], ensemble: { cles: ['Aubusson', 'La Souterraine'], compte: 15 } })
  })

  test('le total reste le même, et rien de petit ne se déduit', () => {
    fc.assert(
      fc.property(comptes, liste => {
        const total = liste.reduce((a, b) => a + b, 0)
        const { seules, ensemble } = rassembler(liste.map((compte, rang) => [rang, compte] as const))

        expect(seules.reduce((somme, [, compte]) => somme + compte, ensemble?.compte ?? 0)).toBe(total)
        expect(seules.every(([, compte]) => compte >= AU_MOINS)).toBe(true)
        // Nothing more to gather with: then there is nothing to subtract from.
        if (ensemble !== null && seules.length > 0) {
          expect(ensemble.compte).toBeGreaterThanOrEqual(AU_MOINS)
          expect(ensemble.cles.length).toBeGreaterThanOrEqual(2)
        }
      })
    )
  })
})

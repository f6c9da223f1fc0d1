import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { depuisLambert93 } from './lambert.ts'

// The constants that IGN publishes for Lambert-93 (NTG_71): a second way to project, unknown to the library.
const N = 0.725607765
const C = 11_754_255.426
const XS = 700_000
const YS = 12_655_612.05
const E = 0.08181919112

const projeter = (latitude: number, longitude: number): readonly [number, number] => {
  const phi = (latitude * Math.PI) / 180
  const sinus = E * Math.sin(phi)
  const isometrique = Math.log(Math.tan(Math.PI / 4 + phi / 2) * ((1 - sinus) / (1 + sinus)) ** (E / 2))
  const rayon = C * Math.exp(-N * isometrique)
  const angle = (N * (longitude - 3) * Math.PI) / 180
  return [XS + rayon * Math.sin(angle), YS - rayon * Math.cos(angle)]
}

describe('trois points connus', () => {
  test.each([
    ['l’origine de la projection', [700_000, 6_600_000], [46.5, 3]],
    ['la tour Eiffel', [648_237.3, 6_862_271.7], [48.85837, 2.29448]],
    ['Allonnes, en Maine-et-Loire', [475_198.121680863, 6_692_424.50691385], [47.2937, 0.0274]]
  ] as const)('%s', (_nom, [x, y], [latitude, longitude]) => {
    const point = depuisLambert93(x, y)

    expect(point?.latitude).toBeCloseTo(latitude, 2)
    expect(point?.longitude).toBeCloseTo(longitude, 2)
  })
})

test('partout en France, l’aller par les constantes de l’IGN et le retour se rejoignent à 2 cm', () => {
  const latitudes = fc.double({ min: 41.5, max: 51, noNaN: true })
  const longitudes = fc.double({ min: -5, max: 9.5, noNaN: true })
  fc.assert(
    fc.property(latitudes, longitudes, (latitude, longitude) => {
      const point = depuisLambert93(...projeter(latitude, longitude))

      expect(Math.abs((point?.latitude ?? 0) - latitude)).toBeLessThan(2e-7)
      expect(Math.abs((point?.longitude ?? 0) - longitude)).toBeLessThan(2e-7)
    })
  )
})

test('des mètres hors de France ne donnent aucun point', () => {
  expect(depuisLambert93(-1, 6_600_000)).toBeNull()
  expect(depuisLambert93(700_000, 0)).toBeNull()
})

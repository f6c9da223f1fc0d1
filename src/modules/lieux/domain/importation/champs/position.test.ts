import { describe, expect, test } from 'vitest'
import { avecDoutes, unAnnuaire } from '../un-outillage.ts'
import { lirePoint, situer } from './position.ts'

const gueret = unAnnuaire().parCode('23096')
const placer = (latitude: unknown, longitude: unknown, commune = gueret) =>
  avecDoutes(carnet => situer(lirePoint({ latitude, longitude }, carnet), commune, carnet))

describe('le point d’une ligne', () => {
  test.each([
    [46.17, 1.87],
    ['46.17', '1.87'],
    ['46,17', ' 1,87 ']
  ])('près de sa commune est exact (%s, %s)', (latitude, longitude) => {
    expect(placer(latitude, longitude)).toMatchObject({
      valeur: { latitude: 46.17, longitude: 1.87, precision: 'exacte' },
      doutes: []
    })
  })

  test('en mètres de Lambert-93, avec une virgule, devient des degrés', () => {
    const { valeur, remarques } = placer('6562953,5', '612900,25')

    expect(valeur).toMatchObject({ precision: 'exacte' })
    expect(valeur?.latitude).toBeCloseTo(46.16, 1)
    expect(valeur?.longitude).toBeCloseTo(1.87, 1)
    expect(remarques).toEqual(['lambert-93'])
  })

  test('absent, laisse la place au centre de la commune', () => {
    expect(placer(null, '')).toEqual({
      valeur: { latitude: 46.1703, longitude: 1.8714, precision: 'commune' },
      doutes: [],
      remarques: ['point-de-la-commune']
    })
  })

  test.each([
    ['nul', [0, 0], 'point-nul', [46.1703, 'commune']],
    ['à moitié écrit', [46.2, ''], 'point-nul', [46.1703, 'commune']],
    ['impossible', [95, 1.8], 'point-nul', [46.1703, 'commune']],
    ['échangé', [1.87, 46.17], 'point-inverse', [46.17, 'douteuse']],
    ['dans l’océan', [40, -30], 'point-hors-de-france', [46.1703, 'douteuse']],
    ['à 40 km', [46.5, 1.7], 'point-loin-de-la-commune', [46.5, 'douteuse']],
    ['à 300 km', [48.8, 2.3], 'point-loin-de-la-commune', [46.1703, 'douteuse']]
  ])('%s (%j) est un doute', (_cas, [y, x], code, [latitude, precision]) => {
    expect(placer(y, x)).toMatchObject({ valeur: { latitude, precision }, doutes: [code] })
  })

  test('sans commune connue, reste douteux ; sans rien, n’est nulle part', () => {
    expect(placer(46.17, 1.87, null).valeur?.precision).toBe('douteuse')
    expect(placer('', '', null)).toMatchObject({ valeur: null, doutes: ['position-inconnue'] })
  })
})

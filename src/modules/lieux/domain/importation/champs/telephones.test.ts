import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { avecDoutes } from '../un-outillage.ts'
import { lireTelephones } from './telephones.ts'

const lire = (valeur: unknown) => avecDoutes(carnet => lireTelephones(valeur, carnet))

describe('un numéro se dit comme en France', () => {
  test.each([
    ['04 50 56 87 49', ['04 50 56 87 49']],
    ['04.50.56.87.49', ['04 50 56 87 49']],
    ['0450568749', ['04 50 56 87 49']],
    ['+33450568749', ['04 50 56 87 49']],
    ['+33 (0)4 50 56 87 49', ['04 50 56 87 49']],
    ['0033 4 50 56 87 49', ['04 50 56 87 49']],
    [450568749, ['04 50 56 87 49']],
    ['0 805 01 02 03', ['08 05 01 02 03']],
    ['+590590484848', ['05 90 48 48 48']],
    ['+262692123456', ['06 92 12 34 56']],
    ['+269269662010', ['02 69 66 20 10']],
    ['+687 26 12 34', ['+687 26 12 34']],
    ['36 46', ['36 46']],
    [3646, ['36 46']],
    ['115', ['115']],
    ['116 117', ['116 117']],
    ['Tél : 05 55 00 00 01 / 06 12 34 56 78 (urgences)', ['05 55 00 00 01', '06 12 34 56 78']],
    ['05 55 00 00 01 05 55 00 00 02', ['05 55 00 00 01', '05 55 00 00 02']],
    ['05 55 00 00 01\u00a0\n', ['05 55 00 00 01']],
    [null, []],
    ['', []]
  ])('« %s »', (cellule, numeros) => {
    expect(lire(cellule)).toMatchObject({ valeur: numeros, doutes: [] })
  })
})

test.each(['02 41 41 5 67', '12', 'voir la mairie', '+33 1', '0000', '٠٤٥٠٥٦٨٧٤٩'])(
  '« %s » n’est pas un numéro : c’est un doute, jamais un numéro inventé',
  cellule => {
    expect(lire(cellule)).toMatchObject({ valeur: [], doutes: ['telephone-illisible'] })
  }
)

test('ce qui se lit est gardé, le reste est un doute', () => {
  expect(lire('05 55 00 00 01 ou 05 55 00 00')).toMatchObject({
    valeur: ['05 55 00 00 01'],
    doutes: ['telephone-illisible']
  })
})

test('dix chiffres se lisent pareil, quoi qu’il y ait entre eux', () => {
  const numero = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.stringMatching(/^\d{8}$/))
  const signe = fc.constantFrom('', ' ', '.', '-', '/', ' . ')
  const prefixe = fc.constantFrom('0', '+33', '0033', '+33 ', '+33(0)')
  fc.assert(
    fc.property(numero, signe, prefixe, ([premier, suite], entre, debut) => {
      const chiffres = `${premier}${suite}`
      const ecrit = `${debut}${chiffres.split('').join(entre)}`

      const { valeur, doutes } = lire(ecrit)

      expect(valeur.map(dit => dit.replace(/ /g, ''))).toEqual([`0${chiffres}`])
      expect(doutes).toEqual([])
    })
  )
})

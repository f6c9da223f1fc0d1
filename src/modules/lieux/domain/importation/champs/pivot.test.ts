import { expect, test } from 'vitest'
import { avecDoutes } from '../un-outillage.ts'
import { lirePivot } from './pivot.ts'

const lire = (valeur: unknown) => avecDoutes(carnet => lirePivot(valeur, carnet))

test.each([
  ['77556026100015', '77556026100015'],
  ['775 560 261 00015', '77556026100015'],
  // An office of La Poste does not follow the key of the others.
  ['35600000062639', '35600000062639'],
  ['W751000001', 'W751000001']
])('« %s » est un numéro', (cellule, pivot) => {
  expect(lire(cellule)).toMatchObject({ valeur: pivot, doutes: [] })
})

test('des zéros veulent dire « inconnu »', () => {
  expect(lire('00000000000000')).toEqual({ valeur: null, doutes: [], remarques: ['pivot-nul'] })
  expect(lire(null)).toEqual({ valeur: null, doutes: [], remarques: [] })
})

test.each(['77567267221138', '00000000100000', 'CAMARET-SUR-AIGUES', '12345'])(
  '« %s » est un doute',
  cellule => {
    expect(lire(cellule)).toMatchObject({ valeur: null, doutes: ['pivot-invalide'] })
  }
)

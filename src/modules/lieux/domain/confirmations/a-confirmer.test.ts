import { expect, test } from 'vitest'
import { unLieu } from '../lieu/un-lieu.ts'
import { estAConfirmer } from './a-confirmer.ts'

const confirme = (le: string | null, change = {}) =>
  unLieu({ confirmation: le === null ? null : { le, par: 'le lieu' }, ...change })

test.each([
  ['jamais confirmé', null, null, true],
  ['confirmé il y a six mois jour pour jour', '2026-05-25', null, false],
  ['confirmé il y a six mois et un jour', '2026-05-24', null, true],
  ['demandé hier', null, '2026-11-24', false],
  ['demandé il y a trois mois jour pour jour', null, '2026-08-25', false],
  ['demandé il y a trois mois et un jour', null, '2026-08-24', true]
])('un lieu %s', (_cas, confirmeLe, demandeLe, attendu) => {
  expect(estAConfirmer(confirme(confirmeLe), demandeLe, '2026-11-25')).toBe(attendu)
})

test('un lieu fermé n’est plus rien demandé', () => {
  expect(estAConfirmer(confirme(null, { fermeDepuis: '2026-01-01' }), null, '2026-11-25')).toBe(false)
})

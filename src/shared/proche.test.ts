import { expect, test } from 'vitest'
import { plusProche } from './proche.ts'

test.each([
  ['taux_incapcite', 'taux_incapacite'],
  ['Revenus', 'revenus'],
  ['reveuns', 'revenus'],
  ['gri', null],
  ['couleur', null]
])('« %s » fait penser à %s', (mot, attendu) => {
  expect(plusProche(mot, ['taux_incapacite', 'revenus', 'gir'])).toBe(attendu)
})

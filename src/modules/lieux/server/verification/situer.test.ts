import { expect, test } from 'vitest'
import { situer, trouverCommune } from './situer.ts'

test.each([
  ['23', { nom: 'Creuse', departement: '23' }],
  [' 2a', { nom: 'Corse-du-Sud', departement: '2A' }],
  ['Guéret', { nom: 'Guéret', commune: '23096' }],
  ['gueret', { nom: 'Guéret', commune: '23096' }],
  ['zzzzqqq', null]
])('« %s »', (ou, endroit) => {
  expect(situer(ou)).toEqual(endroit)
})

test.each([
  ['23000', 'gueret', '23096'],
  ['23500', 'FELLETIN', '23079'],
  ['75011', 'Paris', '75056'],
  ['23000', 'Felletin', undefined],
  ['', 'Guéret', undefined]
])('la commune de « %s %s » est %s', (codePostal, nom, code) => {
  expect(trouverCommune(codePostal, nom)?.codeInsee).toBe(code)
})

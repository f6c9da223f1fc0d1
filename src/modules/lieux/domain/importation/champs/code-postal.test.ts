import fc from 'fast-check'
import { expect, test } from 'vitest'
import { avecDoutes } from '../un-outillage.ts'
import { lireCodeInsee, lireCodePostal } from './code-postal.ts'

const codePostal = (valeur: unknown) => avecDoutes(carnet => lireCodePostal(valeur, carnet)).valeur
const codeInsee = (valeur: unknown) => avecDoutes(carnet => lireCodeInsee(valeur, carnet)).valeur

test('lu comme un nombre, un code postal retrouve son zéro', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 98_999 }), n => {
      expect(codePostal(n)).toBe(String(n).padStart(5, '0'))
      expect(codePostal(String(n).padStart(5, '0'))).toBe(String(n).padStart(5, '0'))
    })
  )
})

test('ce qui n’est pas un code postal ne dit rien', () => {
  for (const valeur of ['', '123', '123456', 'F-23000', -5000, 1.5, null, {}])
    expect(codePostal(valeur)).toBe('')
})

test('le code d’une commune garde ses lettres', () => {
  expect(['2a004', 6088, '97411', 'D1234'].map(codeInsee)).toEqual(['2A004', '06088', '97411', ''])
})

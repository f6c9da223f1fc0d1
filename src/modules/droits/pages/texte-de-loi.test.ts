import { expect, test } from 'vitest'
import { direTexteDeLoi } from './texte-de-loi.ts'

test.each([
  ['CSS L861-1, R861-3', 'Code de la sécurité sociale, L861-1, R861-3'],
  [
    'CASF L251-1 ; CSS R111-4',
    'Code de l’action sociale et des familles, L251-1\u00a0; Code de la sécurité sociale, R111-4'
  ],
  ["Décret 54-883, art. 40 (l'année)", 'Décret 54-883, art. 40 (l’année)'],
  ['La CSS est gratuite', 'La CSS est gratuite']
])('« %s » se lit en entier', (sigle, entier) => {
  expect(direTexteDeLoi(sigle)).toBe(entier)
})

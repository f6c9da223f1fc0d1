import { expect, test } from 'vitest'
import { clesDeReponse } from './cle-de-reponse.ts'

const cles = clesDeReponse('un secret assez long pour les essais')
const cle = cles.donner('GUERET', '2026-08-01')

test('la clé se lit et se recopie : huit signes, ni 0 ni O, ni 1 ni I', () => {
  expect(cle).toMatch(/^[2-9B-DF-HJ-KM-NP-TV-XZ]{4}-[2-9B-DF-HJ-KM-NP-TV-XZ]{4}$/)
})

test.each([
  ['telle quelle', cle, true],
  ['en minuscules, sans trait', cle.toLowerCase().replace('-', ' '), true],
  ['coupée', cle.slice(0, -1), false],
  ['vide', '', false],
  ['d’un autre lieu', cles.donner('AUTRE2', '2026-08-01'), false],
  ['d’un autre territoire', clesDeReponse('un autre secret').donner('GUERET', '2026-08-01'), false]
])('la clé %s', (_cas, saisie, attendu) => {
  expect(cles.verifier('GUERET', saisie, ['2026-08-01'], '2026-08-20')).toBe(attendu)
})

test.each([
  ['2026-08-01', true],
  ['2026-11-29', true],
  ['2026-11-30', false],
  ['2026-07-31', false]
])('une clé du 1er août, le %s', (jour, attendu) => {
  expect(cles.verifier('GUERET', cle, ['2026-08-01'], jour)).toBe(attendu)
})

test('sans demande gardée, aucune clé ne vaut', () => {
  expect(cles.verifier('GUERET', cle, [], '2026-08-20')).toBe(false)
})

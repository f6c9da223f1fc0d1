import { describe, expect, test } from 'vitest'
import { lireGuichet, lireJour } from './lire-saisie.ts'

const SAISIE = { administration: 'caf', mode: 'telephone', precision: '', depuis: '' }

describe('un guichet saisi', () => {
  test('se lit, et ce qui n’est pas dit reste inconnu', () => {
    expect(lireGuichet(SAISIE)).toEqual({
      ok: true,
      value: { administration: 'caf', mode: 'telephone', precision: null, depuis: null }
    })
  })

  test('nomme chaque champ à reprendre', () => {
    const saisie = { administration: 'fisc', mode: '', precision: 'a'.repeat(201), depuis: 'hier' }

    expect(lireGuichet(saisie)).toEqual({
      ok: false,
      error: ['administration', 'mode', 'precision', 'depuis']
    })
  })
})

test.each([
  ['1/7/2024', '2024-07-01'],
  ['01.07.2024', '2024-07-01'],
  ['2024-07-01', '2024-07-01'],
  ['', null],
  ['31/02/2024', 'illisible'],
  ['juillet', 'illisible']
])('le jour « %s » se lit %s', (texte, jour) => {
  expect(lireJour(texte)).toBe(jour)
})

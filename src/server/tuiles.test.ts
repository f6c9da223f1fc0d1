import { expect, test } from 'vitest'
import { lireTuiles } from './tuiles.ts'

const MODELE = 'https://tuiles.exemple.fr/v1/{z}/{x}/{y}.png'

test('sans fournisseur, le fond de la carte est le nôtre', () => {
  expect(lireTuiles({ modele: undefined, attribution: undefined })).toEqual({ ok: true, value: undefined })
})

test('un fournisseur se résume à une seule origine', () => {
  expect(lireTuiles({ modele: MODELE, attribution: '© Exemple' })).toEqual({
    ok: true,
    value: { modele: MODELE, attribution: '© Exemple', origine: 'https://tuiles.exemple.fr' }
  })
})

test('des images dont on ne dit pas de qui elles viennent sont refusées', () => {
  const lu = lireTuiles({ modele: MODELE, attribution: undefined })

  expect(!lu.ok && lu.error).toContain('RELAIS_TUILES_ATTRIBUTION')
})

test.each([
  'http://tuiles.exemple.fr/{z}/{x}/{y}.png',
  'https://tuiles.exemple.fr/{z}/{x}.png',
  'https://{s}.exemple.fr/{z}/{x}/{y}.png',
  'https://*/{z}/{x}/{y}.png',
  "https://exemple.fr; script-src 'unsafe-inline'/{z}/{x}/{y}.png",
  'https://moi:mot@exemple.fr/{z}/{x}/{y}.png',
  'tuiles/{z}/{x}/{y}.png'
])('une adresse qui n’a pas d’hôte sûr est refusée : %s', modele => {
  const lu = lireTuiles({ modele, attribution: '© Exemple' })

  expect(!lu.ok && lu.error).toMatch(/^RELAIS_TUILES doit/)
})

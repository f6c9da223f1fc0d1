import { expect, test } from 'vitest'
import { Source } from './source.tsx'

test('une source dit son texte, ses dates et ce qui reste à confirmer', () => {
  const vue = String(
    <Source
      reference="CSS, art. L. 861-1"
      adresse="/regles/css"
      depuis="1er avril 2026"
      verifieLe="22 novembre 2026"
      aConfirmer
    />
  )

  expect(vue).toBe(
    '<p class="source"><a href="/regles/css">CSS, art. L. 861-1</a>, en vigueur depuis le 1er avril 2026, vérifié le 22 novembre 2026 <mark>à confirmer</mark></p>'
  )
})

test('une source sûre ne porte aucune réserve', () => {
  expect(String(<Source reference="CSS, art. L. 861-1" />)).toBe('<p class="source">CSS, art. L. 861-1</p>')
})

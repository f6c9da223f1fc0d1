import { expect, test } from 'vitest'
import { ACocher } from './a-cocher.tsx'

test('les papiers à réunir restent une liste, sans aucune case à remplir à l’écran', () => {
  const vue = String(<ACocher objets={[{ texte: 'Une pièce d’identité', detail: 'Ou une copie.' }]} />)

  expect(vue).toBe(
    '<ul class="cocher" role="list"><li><span>Une pièce d’identité<small>Ou une copie.</small></span></li></ul>'
  )
})

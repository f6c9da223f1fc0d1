import { expect, test } from 'vitest'
import { Faits } from './faits.tsx'

test('chaque chiffre est lu avec son nom', () => {
  expect(String(<Faits faits={[{ nom: 'Le plafond', valeur: '10 421 €' }]} />)).toBe(
    '<dl class="faits"><div><dt>Le plafond</dt><dd>10 421 €</dd></div></dl>'
  )
})

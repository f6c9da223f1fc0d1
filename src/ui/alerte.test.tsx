import { expect, test } from 'vitest'
import { Alerte } from './alerte.tsx'

test('un avertissement se lit à sa place, sans couper la lecture', () => {
  const vue = String(<Alerte ton="attention">Montant à confirmer</Alerte>)

  expect(vue).toContain('role="note"')
  expect(vue).not.toContain('role="alert"')
  expect(vue).toContain('Montant à confirmer')
})

test('chaque ton a son signe, pas seulement sa couleur', () => {
  const dessins = (['avis', 'attention', 'merci'] as const).map(
    ton => String(<Alerte ton={ton}>.</Alerte>).match(/<svg.*<\/svg>/)?.[0]
  )

  expect(new Set(dessins).size).toBe(3)
})

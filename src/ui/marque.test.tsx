import { expect, test } from 'vitest'
import { icone, Marque } from './marque.tsx'

test('la marque est un dessin muet : le nom est écrit à côté', () => {
  expect(String(<Marque />)).toContain('aria-hidden="true"')
})

test('l’icône de l’onglet est un dessin complet écrit dans la page, sans rien charger', () => {
  expect(icone).toMatch(/^data:image\/svg\+xml,<svg xmlns='http:\/\/www\.w3\.org\/2000\/svg'.*<\/svg>$/)
  expect(icone).not.toMatch(/href|url\(|["#]/)
})

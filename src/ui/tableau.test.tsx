import { expect, test } from 'vitest'
import { Tableau } from './tableau.tsx'

test('chaque ligne a son titre, et chaque chiffre le nom de sa colonne pour un petit écran', () => {
  const rendu = String(
    <Tableau legende="Habitants" colonnes={['Commune', 'Nombre']} lignes={[['Guéret', '12 734']]} />
  )

  expect(rendu).toContain('<caption>Habitants</caption>')
  expect(rendu).toContain('<th scope="row">Guéret</th><td data-nom="Nombre">12 734</td>')
})

import { expect, test } from 'vitest'
import { ChampFichier } from './champ-fichier.tsx'

test('un fichier se choisit par le bouton du navigateur, avec son nom, son aide et son erreur', () => {
  const vue = String(
    <ChampFichier
      nom="fichier"
      libelle="Le fichier"
      aide="Un foyer par ligne."
      erreur="Choisissez un fichier."
      sortes=".jsonl,.csv"
    />
  )

  expect(vue).toContain('<label for="fichier">Le fichier</label>')
  expect(vue).toContain(
    '<input type="file" id="fichier" name="fichier" accept=".jsonl,.csv" aria-describedby="fichier-aide fichier-erreur" aria-invalid="true"/>'
  )
})

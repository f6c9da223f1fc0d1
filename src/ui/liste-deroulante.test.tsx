import { expect, test } from 'vitest'
import { ListeDeroulante } from './liste-deroulante.tsx'

const OPTIONS = [
  { valeur: '49', libelle: 'Maine-et-Loire' },
  { valeur: '974', libelle: 'La Réunion' }
]

test('le choix proposé est celui déjà connu', () => {
  const vue = String(
    <ListeDeroulante nom="ou" libelle="Où ?" options={OPTIONS} choisi="974" invite="Choisissez" />
  )

  expect(vue).toContain('<option value="">Choisissez</option>')
  expect(vue).toContain('<option value="974" selected="">La Réunion</option>')
  expect(vue.match(/selected/g)).toHaveLength(1)
})

test('une liste refusée dit pourquoi, comme un champ', () => {
  const vue = String(
    <ListeDeroulante nom="ou" libelle="Où ?" options={OPTIONS} erreur="Choisissez un lieu." />
  )

  expect(vue).toContain('aria-describedby="ou-erreur" aria-invalid="true"')
})

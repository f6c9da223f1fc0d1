import { expect, test } from 'vitest'
import { Leurre } from './leurre.tsx'

test('le champ leurre ne se lit pas, ne se tabule pas, ne se remplit pas tout seul', () => {
  const vue = String(<Leurre nom="adresse_web" libelle="Laissez ce champ vide" />)

  expect(vue).toContain('aria-hidden="true"')
  expect(vue).toContain('tabindex="-1" autocomplete="off"')
})

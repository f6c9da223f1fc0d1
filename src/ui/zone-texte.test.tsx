import { expect, test } from 'vitest'
import { ZoneTexte } from './zone-texte.tsx'

test('ce qui a été tapé reste, en texte, avec son aide et son erreur', () => {
  const vue = String(
    <ZoneTexte nom="mots" libelle="Vos mots" aide="Courts." erreur="Trop long." valeur="a</textarea><b>" />
  )

  expect(vue).toContain('<label for="mots">Vos mots</label>')
  expect(vue).toContain('aria-describedby="mots-aide mots-erreur" aria-invalid="true"')
  expect(vue).toContain('>\na&lt;/textarea&gt;&lt;b&gt;</textarea>')
})

test('sans erreur, rien n’est annoncé faux', () => {
  expect(String(<ZoneTexte nom="mots" libelle="Vos mots" />)).not.toMatch(/aria-|en-erreur/)
})

import { expect, test } from 'vitest'
import { ChampSecret } from './champ-secret.tsx'

test('un mot de passe n’est jamais réécrit dans la page, et son erreur est lue avec lui', () => {
  const vue = String(<ChampSecret nom="mot" libelle="Mot de passe" erreur="Ce n’est pas le bon." />)

  expect(vue).toContain('type="password"')
  expect(vue).toContain('aria-describedby="mot-erreur"')
  expect(vue).not.toContain('value=')
})

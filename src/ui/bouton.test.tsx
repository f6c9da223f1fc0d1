import { expect, test } from 'vitest'
import { Bouton, LienBouton } from './bouton.tsx'

test('un bouton envoie, un lien mène ailleurs', () => {
  expect(String(<Bouton>Continuer</Bouton>)).toBe('<button type="submit" class="btn">Continuer</button>')
  expect(
    String(
      <LienBouton adresse="/lieux" allure="porte">
        Trouver
      </LienBouton>
    )
  ).toBe('<a class="porte" href="/lieux">Trouver</a>')
})

test('un bouton peut porter une réponse', () => {
  const vue = String(
    <Bouton nom="suite" valeur="resultats" allure="discret">
      Voir
    </Bouton>
  )

  expect(vue).toContain('name="suite" value="resultats"')
})

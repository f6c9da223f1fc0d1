import { expect, test } from 'vitest'
import { Champ } from './champ.tsx'

test('l’étiquette est liée à son champ et rien ne reste dans l’ordinateur partagé', () => {
  const vue = String(<Champ nom="loyer" libelle="Votre loyer" />)

  expect(vue).toContain('<label for="loyer">Votre loyer</label>')
  expect(vue).toContain('id="loyer" name="loyer"')
  expect(vue).toContain('autocomplete="off"')
  expect(vue).not.toMatch(/aria-describedby|aria-invalid|placeholder/)
})

test('l’aide, l’erreur puis l’unité sont lues avec le champ, et la saisie reste', () => {
  const vue = String(
    <Champ nom="loyer" libelle="Loyer" aide="En euros." erreur="Trop long." unite="€" valeur="4<1" />
  )

  expect(vue).toContain('aria-describedby="loyer-aide loyer-erreur loyer-unite"')
  expect(vue).toContain('aria-invalid="true"')
  expect(vue).toContain('value="4&lt;1"')
  for (const id of ['loyer-aide', 'loyer-erreur', 'loyer-unite']) expect(vue).toContain(`id="${id}"`)
})

test('quand le champ est la question, son étiquette est le titre de la page', () => {
  expect(String(<Champ nom="annee" libelle="Votre année ?" niveau={1} />)).toContain(
    '<h1><label for="annee">Votre année ?</label></h1>'
  )
})

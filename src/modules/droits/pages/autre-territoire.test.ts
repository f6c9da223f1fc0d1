import { expect, test } from 'vitest'
import { texteDe, unVisiteur } from './un-visiteur.ts'

const REPONSES = {
  annee: '1986',
  departement: 'autre',
  trois_mois: 'oui',
  papiers: 'francaise',
  conjoint: 'non',
  enfants: '0',
  recus: ['salaire'],
  travail: 'oui',
  total: '400',
  change: 'non'
}

test('« Autre territoire » se lit une fois, se choisit, et ne promet ni ne ferme aucun droit', async () => {
  const visiteur = unVisiteur()

  const vues = await visiteur.parcourir(REPONSES)

  const question = vues.find(({ adresse }) => adresse.endsWith('/2'))?.html ?? ''
  const resultat = texteDe(vues.at(-1)?.html ?? '')
  expect(question.match(/autre territoire/gi)).toHaveLength(1)
  expect(question).not.toContain('autre Autre')
  expect(resultat).toContain('Nos règles ne disent pas encore le droit de ce territoire.')
  expect(resultat).not.toMatch(/Pas en ce moment|Vous y avez droit/)
})

test('la feuille de route et les SMS se lisent aussi', async () => {
  const visiteur = unVisiteur()
  await visiteur.parcourir(REPONSES)

  for (const adresse of ['/droits/feuille', '/droits/sms', '/droits/deja-sur', '/droits/aussi']) {
    const page = await visiteur.ouvrir(adresse)

    expect(page.status).toBe(200)
    expect(texteDe(await page.text())).not.toContain('undefined')
  }
})

import { expect, test } from 'vitest'
import { type Reponses, texteDe, unVisiteur } from './un-visiteur.ts'

const YVETTE: Reponses = {
  annee: '1948',
  departement: '23',
  trois_mois: 'oui',
  papiers: 'francaise',
  conjoint: 'non',
  enfants: '0',
  recus: ['retraite'],
  montant: '620',
  statut: 'proprietaire',
  probleme: '?',
  travail_jeune: 'non',
  inapte: '?'
}

test('la loi d’un droit ouvert commence par le plafond qui décide, et dit qu’il est à confirmer', async () => {
  const vues = await unVisiteur().parcourir(YVETTE)
  const carte = texteDe(/<article[^>]* id="css">[\s\S]*?<\/article>/.exec(vues.at(-1)?.html ?? '')?.[0] ?? '')
  const apres = carte.slice(carte.indexOf('Plafond annuel sans participation'))

  expect(apres).toMatch(/^Plafond annuel sans participation, pour une personne : 10 421 € par an/)
  expect(apres.slice(0, apres.indexOf('Plafond avec participation'))).toContain('confirmer')
  expect(carte).not.toContain('AAH')
})

import { expect, test } from 'vitest'
import { texteDe, unVisiteur, YVETTE } from './un-visiteur.ts'

test('la loi d’un droit ouvert commence par le plafond qui décide, et dit qu’il est à confirmer', async () => {
  const vues = await unVisiteur().parcourir(YVETTE)
  const carte = texteDe(/<article[^>]* id="css">[\s\S]*?<\/article>/.exec(vues.at(-1)?.html ?? '')?.[0] ?? '')
  const apres = carte.slice(carte.indexOf('Plafond annuel sans participation'))

  expect(apres).toMatch(/^Plafond annuel sans participation, pour une personne : 10 421 € par an/)
  expect(apres.slice(0, apres.indexOf('Plafond avec participation'))).toContain('confirmer')
  expect(carte).not.toContain('AAH')
})

import { expect, test } from 'vitest'
import { lireTextes } from '../lire.ts'
import { restreindre } from './restreindre.ts'

const REGLES = `
aide . plafond: {titre: Plafond, unité: €/mois, valeur: 900 €/mois, texte: art. 1, url: 'https://exemple.fr'}
aide . ressources:
  titre: Ressources
  raison: aide . sous le plafond
  valeur:
    toutes ces conditions: [aide . sous le plafond]
aide . sous le plafond: {titre: Sous le plafond, valeur: foyer . revenu < aide . plafond, texte: art. 1, url: 'https://exemple.fr'}
aide: {droit: Aide, conditions: [aide . ressources], sorties: {plafond: aide . plafond}, texte: art. 1, url: 'https://exemple.fr'}
prime . revenu: {titre: Revenu, valeur: foyer . revenu > 0 €/mois, texte: art. 2, url: 'https://exemple.fr'}
prime: {droit: Prime, conditions: [prime . revenu], texte: art. 2, url: 'https://exemple.fr'}
`

const programme = () => {
  const lu = lireTextes([
    { fichier: 'situation.yaml', texte: 'foyer . revenu: {titre: Revenu, unité: €/mois, chemin: revenu}\n' },
    { fichier: 'aide.yaml', texte: REGLES }
  ])
  if (!lu.ok) throw new Error(JSON.stringify(lu.error))
  return lu.value
}

test('un droit seul garde tout ce dont il a besoin, et rien d’autre', () => {
  const restreint = restreindre(programme(), ['aide'])

  expect(restreint.droits.map(({ nom }) => nom)).toEqual(['aide'])
  expect(restreint.regles.map(({ nom }) => nom).toSorted()).toEqual([
    'aide . plafond',
    'aide . ressources',
    'aide . sous le plafond'
  ])
})

test('un droit qui n’existe pas se dit', () => {
  expect(() => restreindre(programme(), ['aide', 'pécule'])).toThrow(/pécule/)
})

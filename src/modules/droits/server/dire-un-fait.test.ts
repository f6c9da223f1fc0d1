import { expect, test } from 'vitest'
import { lecteur } from '../genere/lecteur.js'
import { direUnFait } from './dire-un-fait.ts'

test.each([
  ['personnes[0].taux_incapacite', 'Taux d’incapacité reconnu par la MDPH'],
  ['personnes[1].taux_incapacite', 'Taux d’incapacité reconnu par la MDPH (personne 2)'],
  ['personnes[0].revenus', 'Revenus'],
  ['personnes[1].revenus[2].net', 'Revenus, ligne 3 (personne 2)'],
  ['prestations_percues', 'Prestations déjà reçues'],
  ['logement.statut', 'Statut du logement']
])('%s se dit « %s »', (chemin, dit) => {
  expect(direUnFait(chemin).replaceAll("'", '’')).toBe(dit)
})

test('chaque fait des règles a un titre, jamais son chemin', () => {
  const muets = lecteur.entrees
    .map(({ chemin, personne }) => (personne ? `personnes[0].${chemin}` : chemin))
    .filter(chemin => /[_[\]]/.test(direUnFait(chemin)))

  expect(muets).toEqual([])
})

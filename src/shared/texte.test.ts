import { expect, test } from 'vitest'
import { accorder, capitale, deLieu, enAdresse, enumerer, typographier } from './texte.ts'

test('la ponctuation double ne quitte pas son mot', () => {
  expect(typographier("Vivez-vous en couple ? Oui : « c'est ça »")).toBe(
    'Vivez-vous en couple\u00a0? Oui\u00a0: «\u00a0c’est ça\u00a0»'
  )
})

test('une liste se lit à voix haute', () => {
  expect(enumerer([])).toBe('')
  expect(enumerer(['la carte'])).toBe('la carte')
  expect(enumerer(['la carte', 'le titre', 'l’avis'])).toBe('la carte, le titre et l’avis')
  expect(enumerer(['un guichet', 'un courrier'], 'ou')).toBe('un guichet ou un courrier')
})

test('zéro et un restent au singulier', () => {
  expect([0, 1, 1.5, 2].map(n => accorder(n, 'mois', 'mois'))).toEqual([
    '0 mois',
    '1 mois',
    '1,5 mois',
    '2 mois'
  ])
  expect([0, 1, 2].map(n => accorder(n, 'enfant'))).toEqual(['0 enfant', '1 enfant', '2 enfants'])
})

test('un nom devient une adresse sans accent', () => {
  expect(enAdresse('Aide médicale de l’État')).toBe('aide-medicale-de-l-etat')
  expect(enAdresse(' Cœur & santé ')).toBe('coeur-sante')
})

test('une phrase commence par une capitale', () => {
  expect(capitale('état civil')).toBe('État civil')
})

test.each([
  ['Guéret', 'de Guéret'],
  ['Aubervilliers', 'd’Aubervilliers'],
  ['Évreux', 'd’Évreux'],
  ['Yvetot', 'd’Yvetot'],
  ['Yutz', 'de Yutz'],
  ['Le Mans', 'du Mans'],
  ['Les Abymes', 'des Abymes'],
  ['La Rochelle', 'de La Rochelle'],
  ['L’Haÿ-les-Roses', 'de L’Haÿ-les-Roses'],
  ['Lens', 'de Lens']
])('près de « %s » se dit « près %s »', (nom, dit) => {
  expect(deLieu(nom)).toBe(dit)
})

import { expect, test } from 'vitest'
import { lisibles, regrouper } from './sur-l-ecran.ts'

test('deux numéros qui se cacheraient se tiennent ensemble, dans l’ordre de la liste', () => {
  const marques = [
    { rang: 1, x: 0, y: 0 },
    { rang: 2, x: 100, y: 0 },
    { rang: 3, x: 10, y: 10 },
    { rang: 4, x: 0, y: 34 }
  ]

  expect(regrouper(marques, 34).map(groupe => groupe.map(({ rang }) => rang))).toEqual([[1, 3], [2], [4]])
})

const PLAN = { largeur: 360, hauteur: 400, marques: [] }
const lus = (
  noms: readonly (readonly [string, number, number])[],
  marques: { x: number; y: number }[] = []
) =>
  lisibles(
    noms.map(([nom, x, y]) => ({ nom, x, y })),
    { ...PLAN, marques }
  ).map(({ nom }) => nom)

test('un nom n’en couvre pas un autre : le plus connu reste', () => {
  expect(
    lus([
      ['Guéret', 200, 200],
      ['Sainte-Feyre', 220, 210],
      ['Bussière-Dunoise', 220, 260]
    ])
  ).toEqual(['Guéret', 'Bussière-Dunoise'])
})

test('un nom ne se lit ni sous un numéro, ni sous un bouton, ni coupé par le bord', () => {
  expect(
    lus(
      [
        ['Bonnat', 200, 200],
        ['Ajain', 60, 60],
        ['Le Châtelet', 330, 200],
        ['Aubusson', 200, 390],
        ['Ahun', 200, 300]
      ],
      [{ x: 210, y: 210 }]
    )
  ).toEqual(['Ahun'])
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { enColonnes, enLignes, type Json } from './colonnes.ts'

const tour = (lignes: readonly Json[]) =>
  enLignes(JSON.parse(JSON.stringify(enColonnes(lignes))), lignes.length)

test('ce qui est mis en colonnes revient tel quel, dans l’ordre', () => {
  const lignes = fc.array(
    fc.jsonValue({ maxDepth: 3 }).map(valeur => JSON.parse(JSON.stringify(valeur)) as Json)
  )

  fc.assert(
    fc.property(lignes, valeurs => {
      expect(tour(valeurs)).toEqual(valeurs)
    })
  )
})

test('des lignes de même forme deviennent une colonne par champ', () => {
  const lignes = [
    { nom: 'A', ville: 'Guéret', point: { x: 1 } },
    { nom: 'B', ville: 'Guéret', point: null },
    { nom: 'C', ville: 'Guéret', point: { x: 3 } }
  ]

  expect(enColonnes(lignes)).toEqual([
    'o',
    {
      nom: ['v', ['A', 'B', 'C']],
      ville: ['c', 'Guéret'],
      point: ['n', [1, 0, 1], ['o', { x: ['v', [1, 3]] }]]
    }
  ])
  expect(tour(lignes)).toEqual(lignes)
})

test('ce qui se répète n’est écrit qu’une fois', () => {
  expect(enColonnes(['lundi', 'mardi', 'lundi', 'lundi'])).toEqual(['d', ['lundi', 'mardi'], [0, 0, 2, 1]])
})

test('aucune ligne ne donne aucune ligne', () => {
  expect(tour([])).toEqual([])
})

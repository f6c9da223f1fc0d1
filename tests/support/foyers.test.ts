import { expect, test } from 'vitest'
import { lireSituation } from '#modules/droits'
import { unFoyer } from './foyers.ts'

const foyers = Array.from({ length: 500 }, (_, graine) => unFoyer(graine))

test('chaque foyer tiré est un foyer que l’on accepte', () => {
  const refuses = foyers.flatMap(foyer => {
    const lu = lireSituation(foyer)
    return lu.ok ? [] : [{ id: foyer.id, erreurs: lu.error }]
  })

  expect(refuses).toEqual([])
})

test('la même graine redonne le même foyer, une autre en donne un autre', () => {
  expect(unFoyer(7)).toEqual(unFoyer(7))
  expect(new Set(foyers.map(foyer => JSON.stringify({ ...foyer, id: '' }))).size).toBe(foyers.length)
})

test('les foyers vont d’une à sept personnes au moins, sur vingt-quatre mois', () => {
  const tailles = new Set(foyers.map(({ personnes }) => personnes.length))

  expect([...tailles].toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  expect(new Set(foyers.map(({ mois }) => mois)).size).toBe(24)
})

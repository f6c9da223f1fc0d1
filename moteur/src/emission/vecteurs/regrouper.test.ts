import { describe, expect, test } from 'vitest'
import { calcul, lue, nombre } from './expressions.ts'
import type { Ligne, Variable } from './lignes.ts'
import { regrouper } from './regrouper.ts'

const variable = (numero: number): Variable => ({ numero, lieu: 'foyer', partagee: false })
const [a, b, c] = [variable(0), variable(1), variable(2)] as const
const affecter = (cible: Variable, ...lues: readonly Variable[]): Ligne => ({
  genre: 'affecte',
  cible,
  p: null,
  valeur: lues.map(une => lue(une, null)).reduce((x, y) => calcul('plus', x, y), nombre(1))
})
const pourChacun = (...lignes: readonly Ligne[]): Ligne => ({
  genre: 'personnes',
  p: 'p0',
  lesquelles: 'toutes',
  lignes
})

describe('des lignes remises en ordre', () => {
  test('ce qui se calcule foyer par foyer se suit, hors des boucles qui n’en ont pas besoin', () => {
    const boucle = pourChacun(affecter(b))

    expect(regrouper([affecter(a), boucle, affecter(c)])).toEqual([affecter(a), affecter(c), boucle])
  })

  test('une ligne reste après celle qu’elle lit, et avant celle qui l’écrase', () => {
    const lignes = [pourChacun(affecter(a)), affecter(b, a), pourChacun(affecter(a)), affecter(c, a)]

    expect(regrouper(lignes)).toEqual(lignes)
  })

  test('deux boucles sur les mêmes personnes n’en font qu’une', () => {
    expect(regrouper([pourChacun(affecter(a)), pourChacun(affecter(b))])).toEqual([
      pourChacun(affecter(a), affecter(b))
    ])
  })

  test('deux boucles restent deux quand la seconde attend la première', () => {
    const lignes = [pourChacun(affecter(a)), affecter(b, a), pourChacun(affecter(c, b))]

    expect(regrouper(lignes)).toEqual(lignes)
  })
})

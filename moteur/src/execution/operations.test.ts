import { describe, expect, test } from 'vitest'
import { age, arrondi, decale, et, inferieur, moisEcoules, non, ou, si } from './operations.ts'

const inconnu = Number.NaN

describe('vrai, faux, inconnu', () => {
  test('un faux suffit au « et », un vrai suffit au « ou »', () => {
    expect([et(0, inconnu), ou(1, inconnu)]).toEqual([0, 1])
    expect([et(1, inconnu), ou(0, inconnu), non(inconnu), inferieur(inconnu, 3)]).toEqual([
      inconnu,
      inconnu,
      inconnu,
      inconnu
    ])
  })

  test('une condition inconnue ne compte pas si les deux branches disent pareil', () => {
    expect(si(inconnu, 5, 5)).toBe(5)
    expect(si(inconnu, 5, 6)).toBeNaN()
  })
})

describe('les dates', () => {
  test('on a 25 ans le jour de son anniversaire, pas la veille', () => {
    expect(age(20_011_123, 20_261_122)).toBe(24)
    expect(age(20_011_122, 20_261_122)).toBe(25)
  })

  test('né un 29 février, on vieillit le 1er mars des autres années', () => {
    expect([age(20_040_229, 20_250_228), age(20_040_229, 20_250_301)]).toEqual([20, 21])
  })

  test('un mois est écoulé quand son jour est atteint', () => {
    expect([moisEcoules(20_260_131, 20_260_228), moisEcoules(20_260_115, 20_261_115)]).toEqual([0, 10])
  })

  test('décaler une date dont on ne connaît que le plus petit nombre la laisse avant toutes les autres', () => {
    expect([decale(0, 6), decale(0, -600)].every(borne => borne < decale(19_000_101, -600))).toBe(true)
  })

  test('un mois après le 31 janvier est le dernier jour de février', () => {
    expect([decale(20_250_131, 1), decale(20_240_131, 1), decale(20_261_115, 2)]).toEqual([
      20_250_228, 20_240_229, 20_270_115
    ])
  })
})

describe('les arrondis', () => {
  test('un cent juste reste ce cent, malgré les fractions binaires', () => {
    expect([arrondi(0.29, 0.01, 0), arrondi(1.1 * 3, 0.01, 1)]).toEqual([0.29, 3.3])
  })

  test('une moitié monte au plus proche', () => {
    expect([arrondi(2.5, 1, 2), arrondi(26_052.5, 1, 2), arrondi(14, 10, 1)]).toEqual([3, 26_053, 20])
  })
})

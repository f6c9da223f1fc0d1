import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  age,
  anniversaire,
  dernierJour,
  estJour,
  estMois,
  jourEnLettres,
  joursPlus,
  memeJourPlusMois,
  moisEnLettres,
  moisEntre,
  moisPlus
} from './date.ts'

const unJour = fc
  .tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 0, max: 365 }))
  .map(([annee, n]) => joursPlus(`${annee}-01-01`, n))
const unMois = unJour.map(jour => jour.slice(0, 7))

describe('les jours qui existent', () => {
  test.each([
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['1900-02-29', false],
    ['2000-02-29', true],
    ['2026-04-31', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-01-00', false],
    ['26-01-01', false],
    ['2026-1-1', false],
    ['', false]
  ])('%s : %s', (texte, attendu) => {
    expect(estJour(texte)).toBe(attendu)
  })

  test('un mois a deux chiffres, de 01 à 12', () => {
    expect(['2026-11', '2026-1', '2026-13', '2026-00'].map(estMois)).toEqual([true, false, false, false])
  })
})

describe('les mois', () => {
  test('la période de la complémentaire commence treize mois avant la demande', () => {
    expect(moisPlus('2026-11', -13)).toBe('2025-10')
    expect(moisPlus('2026-01', -1)).toBe('2025-12')
    expect(moisPlus('2026-12', 1)).toBe('2027-01')
  })

  test('avancer puis compter donne le nombre de mois avancés', () => {
    fc.assert(
      fc.property(
        unMois,
        fc.integer({ min: -600, max: 600 }),
        (mois, n) => moisEntre(mois, moisPlus(mois, n)) === n
      )
    )
  })

  test('un mois plus tard, le 31 devient le dernier jour du mois', () => {
    expect(memeJourPlusMois('2026-01-31', 1)).toBe('2026-02-28')
    expect(memeJourPlusMois('2026-01-15', 1)).toBe('2026-02-15')
  })
})

describe("l'âge", () => {
  test("on a son âge le jour de l'anniversaire, pas la veille", () => {
    expect(age('2001-11-22', '2026-11-21')).toBe(24)
    expect(age('2001-11-22', '2026-11-22')).toBe(25)
  })

  test('né un 29 février, on a 18 ans le 1er mars', () => {
    expect(age('2008-02-29', '2026-02-28')).toBe(17)
    expect(age('2008-02-29', '2026-03-01')).toBe(18)
    expect(anniversaire('2008-02-29', 18)).toBe('2026-03-01')
  })

  test("la veille d'un anniversaire on a un an de moins", () => {
    fc.assert(
      fc.property(unJour, fc.integer({ min: 0, max: 110 }), (naissance, ans) => {
        const fete = anniversaire(naissance, ans)
        return age(naissance, fete) === ans && age(naissance, joursPlus(fete, -1)) === ans - 1
      })
    )
  })
})

test('une date se lit comme on la dit', () => {
  expect(jourEnLettres('2026-04-01')).toBe('1er avril 2026')
  expect(jourEnLettres('2026-11-22')).toBe('22 novembre 2026')
  expect(moisEnLettres('2026-08')).toBe('août 2026')
  expect(dernierJour('2024-02')).toBe('2024-02-29')
})

import { describe, expect, test } from 'vitest'
import { paques, rangDansLaSemaine, rangsDansLeMois, semaineIso } from './calendrier.ts'
import { jourFerie } from './jours-feries.ts'

describe('le calendrier', () => {
  test.each([
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2028, '2028-04-16'],
    [2038, '2038-04-25']
  ])('Pâques %i tombe le %s', (annee, jour) => {
    expect(paques(annee)).toBe(jour)
  })

  test.each([
    ['2026-11-22', 6, 47],
    ['2026-12-31', 3, 53],
    ['2027-01-03', 6, 53],
    ['2027-01-04', 0, 1],
    ['2028-02-29', 1, 9],
    ['2024-12-30', 0, 1]
  ])('le %s est le jour %i de la semaine %i', (jour, rang, semaine) => {
    expect([rangDansLaSemaine(jour), semaineIso(jour)]).toEqual([rang, semaine])
  })

  test('le dernier du mois est aussi le quatrième ou le cinquième', () => {
    expect(rangsDansLeMois('2026-11-28')).toEqual([4, -1])
    expect(rangsDansLeMois('2026-10-31')).toEqual([5, -1])
    expect(rangsDansLeMois('2026-11-07')).toEqual([1])
  })
})

test.each([
  ['2026-05-14', '23', 'ascension'],
  ['2026-05-25', '23', 'lundi-de-pentecote'],
  ['2026-04-06', '974', 'lundi-de-paques'],
  ['2026-04-03', '57', 'vendredi-saint'],
  ['2026-04-03', '23', undefined],
  ['2026-05-22', '972', 'abolition-de-l-esclavage'],
  ['2026-05-22', '971', undefined],
  ['2026-12-20', '974', 'abolition-de-l-esclavage'],
  ['2026-12-20', undefined, 'abolition-de-l-esclavage'],
  ['2026-11-22', undefined, undefined]
])('le %s, dans le %s : %s', (jour, departement, ferie) => {
  expect(jourFerie(jour, departement)).toBe(ferie)
})

import { describe, expect, test } from 'vitest'
import { lireHorairesParJour } from './par-jour.ts'

const lundi = (cellule: string) => {
  const { semaine, doutes } = lireHorairesParJour([cellule])
  return { plages: (semaine[0] ?? []).map(({ de, a }) => [de / 60, a / 60]), doute: doutes[0]?.code }
}

describe('une case d’un jour', () => {
  test.each([
    [
      '09:00 - 12:00 / 13:30 - 17:00',
      [
        [9, 12],
        [13.5, 17]
      ]
    ],
    [
      '  09:00 - 12:00\n/ 13:30 - 17:00',
      [
        [9, 12],
        [13.5, 17]
      ]
    ],
    [
      '00:00 - 00:00 / 09:00 - 12:00 / 14:00 - 17:00',
      [
        [9, 12],
        [14, 17]
      ]
    ],
    [
      '09:45 - 12:00 / 09:45 - 12:00 / 13:45 - 16:30',
      [
        [9.75, 12],
        [13.75, 16.5]
      ]
    ],
    [
      '09:00 - 11:00 / 11:00 - 12:00 / 13:30 - 17:00',
      [
        [9, 12],
        [13.5, 17]
      ]
    ],
    [
      '08:45 - 10:00 / 10:30 - 11:30 / 13:30 - 14:30 / 15:00 - 16:15',
      [
        [8.75, 10],
        [10.5, 11.5],
        [13.5, 14.5],
        [15, 16.25]
      ]
    ],
    ['', []]
  ])('« %s » est comprise', (cellule, plages) => {
    expect(lundi(cellule)).toEqual({ plages, doute: undefined })
  })

  test.each([
    ['09:00 - 12:30 / 09:00 - 17:00 / 14:00 - 17:00', 'plages-confuses'],
    ['09:00 - 16:30 / 09:00 - 11:30', 'plages-confuses'],
    ['00:00 - 00:00', 'plages-confuses'],
    ['14:00 - 12:00', 'plages-confuses'],
    ['08:30-12:00-13:30', 'illisible'],
    ['08:30', 'illisible'],
    ['25:00 - 27:00', 'illisible'],
    ['matin', 'illisible']
  ])('« %s » est un doute : %s', (cellule, doute) => {
    expect(lundi(cellule).doute).toBe(doute)
  })
})

test('un commentaire qu’on n’a pas compris touche toute la semaine ; le texte garde tout', () => {
  const horaires = lireHorairesParJour(['09:00 - 12:00', null, undefined], ' Hum, horaires ? ')

  expect(horaires.doutes).toEqual([{ code: 'commentaire', mots: 'Hum, horaires ?' }])
  expect(horaires.texte).toBe('lundi : 09:00 - 12:00\nHum, horaires ?')
  expect(horaires.semaine).toHaveLength(7)
})

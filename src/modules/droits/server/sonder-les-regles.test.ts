import { expect, test } from 'vitest'
import { sonderLesRegles } from './sonder-les-regles.ts'

test.each([
  ['relues, les règles sont en ordre', '2026-11-23', { etat: 'ok', perimees: 0 }],
  [
    'après une revalorisation, quelqu’un doit regarder',
    '2027-04-02',
    { etat: 'degrade', perimees: expect.any(Number) }
  ],
  [
    'une machine qui a perdu l’année est en panne : nous ne connaissons pas la loi de 1970',
    '1970-01-01',
    { etat: 'panne', horloge: 'en retard : 1970-01-01' }
  ]
])('%s', (_, jour, attendu) => {
  expect(sonderLesRegles(jour)).toMatchObject(attendu)
})

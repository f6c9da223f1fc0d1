import { expect, test } from 'vitest'
import { motsDe, motsForts } from './mots.ts'

test.each([
  ['Saint-Étienne', 'saint étienne'],
  ['L’Haÿ-les-Roses', 'l hay les roses'],
  ['BESANÇON', 'besançon'],
  ['Œuilly', 'oeuilly'],
  ['St.Malo', 'saint malo'],
  ['STE-FOY', 'sainte foy'],
  ['chalon s/ saône', 'chalon sur saone'],
  ['chalon s/saone', 'chalon sur saone'],
  ['fontenay s/s bois', 'fontenay sous bois'],
  ['N.D. de Monts', 'notre dame de monts'],
  ['23000guéret', '23000 guéret'],
  ['  \t tours \u0000\u202e', 'tours'],
  ['😀 Ｐａｒｉｓ ١', 'paris']
])('« %s » se lit « %s »', (texte, mots) => {
  expect(motsDe(texte).join(' ')).toBe(mots)
})

test('au-delà de quatre-vingts signes, rien n’est lu', () => {
  expect(motsDe('a'.repeat(1_000_000))).toEqual(['a'.repeat(80)])
})

test('les petits mots s’effacent, sauf quand il n’y a qu’eux', () => {
  expect(motsForts(['la', 'roche', 'sur', 'yon'])).toEqual(['roche', 'yon'])
  expect(motsForts(['les'])).toEqual(['les'])
})

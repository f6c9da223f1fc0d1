import { expect, test } from 'vitest'
import { ecrireBornes, ecrireValeur } from './nombres.ts'

const simple = (texte: string): string => texte.replace(/[\u00a0\u202f]/g, ' ')

test.each([
  [10_421, '€/an', '10 421 € par an'],
  [651.69, '€/mois', '651,69 € par mois'],
  [0.5, '€', '0,50 €'],
  [-12.3, '€', '−12,30 €'],
  [1, 'an', '1 an'],
  [25, 'an', '25 ans'],
  [3, 'mois', '3 mois'],
  [1.5, '', '1,5'],
  [20_270_401, 'date', '1er avril 2027'],
  [1, 'booleen', 'oui']
])('%s %s s’écrit « %s »', (valeur, unite, texte) => {
  expect(simple(ecrireValeur(valeur, unite))).toBe(texte)
})

test.each([
  [3, 5, 'an', 'entre 3 et 5 ans'],
  [100, 200, '€/mois', 'entre 100 € et 200 € par mois'],
  [700, Number.POSITIVE_INFINITY, '€', 'au moins 700 €'],
  [Number.NEGATIVE_INFINITY, 5, '€', 'au plus 5 €'],
  [0, Number.POSITIVE_INFINITY, '€', 'un nombre inconnu'],
  [0, 1, 'booleen', 'à vérifier']
])('de %s à %s %s s’écrit « %s »', (bas, haut, unite, texte) => {
  expect(simple(ecrireBornes([bas, haut], unite))).toBe(texte)
})

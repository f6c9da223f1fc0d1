import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { imprimer } from '../../../tests/support/imprimer.ts'
import type { Expression } from '../expression.ts'
import { analyser } from './analyser.ts'

const lieu = { fichier: 'essai.yaml', ligne: 1 }

const mot = fc.constantFrom(
  'loyer',
  "taux d'incapacité",
  'revenu fiscal N-2',
  'et',
  'ou',
  'moins de 25 ans',
  'Alsace-Moselle'
)
const nom = fc
  .array(mot, { minLength: 1, maxLength: 3 })
  .map((mots): Expression => ({ lieu, sorte: 'nom', nom: mots.join(' . ') }))
const nombre = fc
  .tuple(
    fc.integer({ min: -99_999, max: 99_999 }),
    fc.constantFrom({}, { '€': 1 }, { '€': 1, mois: -1 }, { mois: 1, an: -1 }, { an: 1 })
  )
  .map(([centiemes, unite]): Expression => ({ lieu, sorte: 'nombre', valeur: centiemes / 100, unite }))
const feuille = fc.oneof(
  nom,
  nombre,
  fc.boolean().map((valeur): Expression => ({ lieu, sorte: 'booleen', valeur })),
  fc.constantFrom('hlm', 'sans domicile').map((lu): Expression => ({ lieu, sorte: 'choix', mot: lu })),
  fc.constantFrom(20250701, 20240229).map((valeur): Expression => ({ lieu, sorte: 'date', valeur })),
  fc.constant<Expression>({ lieu, sorte: 'jour', lequel: 'premier janvier' })
)
const { formule } = fc.letrec<{ formule: Expression }>(tie => ({
  formule: fc.oneof(
    { maxDepth: 5 },
    feuille,
    fc.record({
      lieu: fc.constant(lieu),
      sorte: fc.constant('operation' as const),
      operateur: fc.constantFrom('+', '-', '*', '/'),
      gauche: tie('formule'),
      droite: tie('formule')
    }),
    fc.record({
      lieu: fc.constant(lieu),
      sorte: fc.constant('comparaison' as const),
      operateur: fc.constantFrom('=', '!=', '<', '<=', '>', '>='),
      gauche: tie('formule'),
      droite: tie('formule')
    })
  )
}))

describe('une formule', () => {
  it('écrite puis relue est la même', () => {
    fc.assert(
      fc.property(formule, expression => {
        const texte = imprimer(expression)

        expect(texte).not.toBeNull()
        expect(analyser(texte ?? '', lieu)).toEqual({ ok: true, value: expression })
      }),
      { numRuns: 2000 }
    )
  })

  it("n'est jamais lue en silence si elle contient un signe inconnu", () => {
    for (const texte of ['a & b', 'loyer . ', '. loyer', 'a == b', "'hlm", 'f(x)', 'a = b = c', '()', ''])
      expect(analyser(texte, lieu).ok, texte).toBe(false)
  })
})

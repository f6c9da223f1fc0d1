import { expect, test } from 'vitest'
import { lireCollage } from './coller.ts'
import { moisDeLaGrille } from './grille.ts'

const MOIS = moisDeLaGrille('2026-11')

const lu = (texte: string) => {
  const collage = lireCollage(texte, MOIS)
  return collage.ok ? Object.fromEntries(collage.value) : collage.error
}

test.each([
  ['janvier 2026\t1 204,50', '2026-01', '1 204,50'],
  ['janv. 26\t1204.50', '2026-01', '1204.50'],
  ['FÉVRIER 2026 ; 900', '2026-02', '900'],
  ['août 2026\t12 €', '2026-08', '12 €'],
  ['01/2026\t800', '2026-01', '800'],
  ['01/03/2026\t800', '2026-03', '800'],
  ['2026-04\t800', '2026-04', '800'],
  ['2026-04-01\t800', '2026-04', '800'],
  ['mars 2026    1 180,00', '2026-03', '1 180,00']
])('un mois s’écrit de bien des façons : %j', (ligne, mois, montant) => {
  expect(lu(ligne)).toEqual({ [mois]: [montant] })
})

test('les titres du tableur ne sont pas un mois, et ne gênent pas', () => {
  expect(lu('Mois\tNet\tImposable\r\njanvier 2026\t1 200\t1 240\r\nfévrier 2026\t1 300\t1 340\r\n')).toEqual({
    '2026-01': ['1 200', '1 240'],
    '2026-02': ['1 300', '1 340']
  })
})

test('des montants seuls finissent au mois d’avant la demande', () => {
  expect(lu('100\n200\n300')).toEqual({ '2026-08': ['100'], '2026-09': ['200'], '2026-10': ['300'] })
})

test('une ligne du tableur se lit comme une colonne', () => {
  expect(lu('100\t200\t300')).toEqual(lu('100\n200\n300') as object)
})

test('quatorze montants remplissent les quatorze mois, celui de la demande compris', () => {
  const quatorze = lu(Array.from({ length: 14 }, (_, n) => `${n + 1}00`).join('\n')) as object

  expect(Object.keys(quatorze)).toEqual(MOIS)
})

test('un mois hors des quatorze est laissé de côté : aucune case ne l’attend', () => {
  expect(lu('janvier 2020\t900\njanvier 2026\t950')).toEqual({ '2026-01': ['950'] })
})

test.each([
  ['', 'rien'],
  [' \n \n', 'rien'],
  ['bonjour\nau revoir', 'illisible'],
  [Array.from({ length: 15 }, () => '100').join('\n'), 'trop'],
  ['100\n'.repeat(5000), 'trop']
])('ce qui ne se range pas est refusé, sans deviner : %.20j', (texte, refus) => {
  expect(lu(texte)).toBe(refus)
})

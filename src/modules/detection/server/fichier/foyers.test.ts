import { expect, test } from 'vitest'
import { foyersEnRangees } from './foyers.ts'

const TABLE = { cle: 0, separateur: ';', largeur: 2 }

const grouper = async (lignes: readonly (string | { readonly refus: string })[]) => {
  const ecrites = (async function* () {
    for (const [rang, ligne] of lignes.entries())
      yield typeof ligne === 'string' ? { numero: rang + 2, texte: ligne } : { numero: rang + 2, ...ligne }
  })()
  const foyers = []
  for await (const foyer of foyersEnRangees(ecrites, TABLE)) foyers.push(foyer)
  return foyers
}
const peutEtre = (ligne: number) => `La ligne ${ligne} ne se lit pas : elle est peut-être de ce foyer.`

test('les lignes qui se suivent sous une clé font un foyer', async () => {
  expect(await grouper(['A;1', 'A;2', 'B;1', '', 'B;2'])).toEqual([
    { ligne: 2, textes: ['A;1', 'A;2'] },
    { ligne: 4, textes: ['B;1', 'B;2'] }
  ])
})

test('une ligne que l’on ne peut donner à personne laisse ses deux voisins en doute, et eux seuls', async () => {
  expect(await grouper(['A;1', 'B;1', { refus: 'Latin-1' }, 'C;1', 'C;2', 'D;1'])).toEqual([
    { ligne: 2, textes: ['A;1'] },
    { ligne: 3, refus: peutEtre(4) },
    { ligne: 4, refus: 'Latin-1' },
    { ligne: 5, refus: peutEtre(4) },
    { ligne: 7, textes: ['D;1'] }
  ])
})

test.each([
  ['un guillemet ouvert', '"A;2'],
  ['une clé vide', ';2'],
  ['une cellule de trop devant la clé', 'x;A;2']
])('%s : le foyer d’avant n’est pas calculé sans elle', async (_, fausse) => {
  expect(await grouper(['A;1', fausse])).toEqual([
    { ligne: 2, refus: peutEtre(3) },
    { ligne: 3, textes: [fausse] }
  ])
})

test('une ligne mal coupée dont la clé se lit reste dans son foyer, qui sera refusé', async () => {
  expect(await grouper(['A;1', 'A;2;3', 'B;1'])).toEqual([
    { ligne: 2, textes: ['A;1', 'A;2;3'] },
    { ligne: 4, textes: ['B;1'] }
  ])
})

test('une colonne qui n’est pas une clé ne remplit pas la mémoire, et ne fait pas deux foyers d’un', async () => {
  const [seul, ...autres] = await grouper(Array.from({ length: 5000 }, () => 'A;1'))

  expect([seul?.ligne, autres]).toEqual([2, []])
  expect(seul).toMatchObject({ refus: expect.stringMatching(/Plus de 50 lignes/) })
})

import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { parse } from 'yaml'
import { indexDesCommunes } from '../../../server/communes/index-des-communes.ts'
import { trancher } from '../certitude.ts'
import { chercherOu } from '../chercher-ou.ts'
import type { Proposition } from '../proposition.ts'

type Saisie = { readonly saisie: string; readonly attendu: string }

const lire = (fichier: string): readonly Saisie[] =>
  parse(readFileSync(new URL(fichier, import.meta.url), 'utf8'))

const CENT = lire('cent-saisies.yaml')
const TEMOINS = lire('soixante-temoins.yaml')

const convient = ({ nom, commune }: Proposition, attendu: string): boolean =>
  [nom, commune.nom].some(dit => `${dit} (${commune.departement})` === attendu)

const reponses = new Map<string, readonly Proposition[]>()

beforeAll(() => {
  for (const { saisie } of [...CENT, ...TEMOINS]) reponses.set(saisie, chercherOu(indexDesCommunes(), saisie))
}, 60_000)

const perdues = (saisies: readonly Saisie[], rangs: number): readonly string[] =>
  saisies
    .filter(
      ({ saisie, attendu }) =>
        !reponses
          .get(saisie)
          ?.slice(0, rangs)
          .some(proposition => convient(proposition, attendu))
    )
    .map(({ saisie }) => saisie)

test('cent saisies, écrites avant les réglages : au moins 95 parmi les cinq premières', () => {
  expect(CENT).toHaveLength(100)
  expect(perdues(CENT, 5).length).toBeLessThanOrEqual(5)
  expect(perdues(CENT, 1).length).toBeLessThanOrEqual(5)
})

test('soixante autres, le témoin : au moins 57 parmi les cinq premières', () => {
  expect(TEMOINS).toHaveLength(60)
  expect(perdues(TEMOINS, 5).length).toBeLessThanOrEqual(3)
  expect(perdues(TEMOINS, 1).length).toBeLessThanOrEqual(5)
})

test('quand on continue sans demander, c’est la bonne commune', () => {
  const fausses = [...CENT, ...TEMOINS].filter(({ saisie, attendu }) => {
    const suite = trancher(reponses.get(saisie) ?? [])
    return suite.sorte === 'certaine' && !convient(suite.proposition, attendu)
  })

  expect(fausses).toEqual([])
})

import { expect, test } from 'vitest'
import type { Commune } from './commune.ts'
import { communesDuCadre } from './dans-le-cadre.ts'

const une = (nom: string, population: number, point: readonly [number, number] | null): Commune => ({
  codeInsee: nom,
  nom,
  departement: '23',
  codesPostaux: [],
  population,
  position: point && { latitude: point[0], longitude: point[1], precision: 'exacte' }
})
const CADRE = { ouest: 1.5, sud: 46, est: 2.1, nord: 46.3 }
const COMMUNES = [
  une('Sainte-Feyre', 2_300, [46.139, 1.915]),
  une('Guéret', 13_000, [46.17, 1.87]),
  une('Limoges', 130_000, [45.83, 1.26]),
  une('Cumières-le-Mort-Homme', 0, null)
]

test('le fond de la carte nomme d’abord les communes les plus peuplées du cadre, et elles seules', () => {
  expect(communesDuCadre(COMMUNES, CADRE, 60).map(({ nom }) => nom)).toEqual(['Guéret', 'Sainte-Feyre'])
})

test('il n’en nomme jamais plus que demandé', () => {
  expect(communesDuCadre(COMMUNES, CADRE, 1).map(({ nom }) => nom)).toEqual(['Guéret'])
})

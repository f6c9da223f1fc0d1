import { expect, test } from 'vitest'
import { indexDesCommunes } from '../../server/communes/index-des-communes.ts'
import { trancher } from './certitude.ts'
import { chercherOu } from './chercher-ou.ts'

const index = indexDesCommunes()

const suite = (saisie: string) => trancher(chercherOu(index, saisie))

test.each([
  ['guéret', 'Guéret'],
  ['paris', 'Paris'],
  ['75018', 'Paris 18e Arrondissement'],
  ['lyon 7', 'Lyon 7e Arrondissement'],
  ['69100', 'Villeurbanne'],
  ['saint denis 93', 'Saint-Denis'],
  ['valence (82)', 'Valence'],
  ['st malo', 'Saint-Malo'],
  ['bordo', 'Bordeaux'],
  ['mairie de guéret', 'Guéret']
])('« %s » : on continue avec %s', (saisie, nom) => {
  expect(suite(saisie)).toMatchObject({ sorte: 'certaine', proposition: { nom } })
})

test.each([
  'saint-denis',
  'valence',
  'montreuil',
  'vitry',
  'aix',
  'maux',
  '23800',
  '23096',
  '19000',
  'nanets',
  'creuse',
  '23',
  '75001 lyon',
  'p',
  'xyzqw'
])('« %s » : on demande lequel', saisie => {
  expect(suite(saisie).sorte).toBe('a-choisir')
})

test('sans réponse, on le dit', () => {
  expect(suite('😀')).toEqual({ sorte: 'aucune' })
})

import { expect, test } from 'vitest'
import { motsDe } from './mots.ts'
import { oreille, sonsDe } from './sons.ts'

const entendre = (nom: string): string => motsDe(nom).map(sonsDe).join(' ')

test.each([
  ['Bordeaux', 'bordo'],
  ['Clermont-Ferrand', 'clairmon feran'],
  ['Montpellier', 'monpelié'],
  ['Reims', 'reins'],
  ['Angers', 'anjé'],
  ['Poitiers', 'poitié'],
  ['Limoges', 'limoj'],
  ['Bobigny', 'bobini'],
  ['Aubervilliers', 'obervilier'],
  ['Metz', 'mès'],
  ['Dunkerque', 'dunquerke'],
  ['Saint-Germain-en-Laye', 'sin jermin an lay'],
  ['Brive-la-Gaillarde', 'brive la gayarde']
])('%s s’entend comme « %s »', (nom, ecrit) => {
  expect(entendre(ecrit)).toBe(entendre(nom))
})

test.each([
  ['dame', 'dan'],
  ['Caen', 'cane'],
  ['Laon', 'lion'],
  ['Guise', 'juise']
])('%s ne s’entend pas comme « %s »', (nom, ecrit) => {
  expect(entendre(ecrit)).not.toBe(entendre(nom))
})

test('ce que les gens écrivent ne remplit pas la mémoire, et s’entend toujours', () => {
  const ecouter = oreille()
  for (let rang = 0; rang < 41_000; rang += 1) ecouter(rang.toString(36).replace(/\d/g, 'b'))

  expect(ecouter('montpellier')).toBe(sonsDe('montpellier'))
})

import { expect, test } from 'vitest'
import { lireZonesApl } from './etapes/zones-apl.mjs'

const zones: Readonly<Record<string, string>> = lireZonesApl()
const zoneDe = (code: string): string | undefined =>
  Object.keys(zones).find(mot => zones[mot]?.split(' ').includes(code))

test('Paris, Marseille et Guéret sont en zones 1, 2 et 3', () => {
  expect(['75056', '13055', '23096'].map(zoneDe)).toEqual(['zone_1', 'zone_2', 'zone_3'])
})

test('un arrondissement, une commune associée suivent leur commune', () => {
  expect(['75120', '13201', '59355'].map(zoneDe)).toEqual(['zone_1', 'zone_2', 'zone_2'])
})

test('l’outre-mer est en zone 2 ; un code inconnu n’a pas de zone', () => {
  expect(['97411', '97608', '99999', '75'].map(zoneDe)).toEqual(['zone_2', 'zone_2', undefined, undefined])
})

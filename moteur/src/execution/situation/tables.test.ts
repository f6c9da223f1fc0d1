import { describe, expect, test } from 'vitest'
import { unFoyer } from '../../../tests/support/foyer.ts'
import { tablesLues } from '../../emission/catalogue/tables.ts'
import { lireTextes } from '../../lire.ts'
import { lireFaits } from '../faits.ts'
import type { EntreeLue } from '../regles.ts'

const ZONE: EntreeLue = {
  chemin: 'logement.commune_insee',
  genre: 'choix',
  personne: false,
  mois: false,
  choix: ['zone_1', 'zone_2', 'zone_3'],
  table: 'zones'
}
const TABLE = { zone_1: '75056 92012', zone_2: '13055', zone_3: '23096' }

const lire = (commune_insee: unknown): readonly [number, number] => {
  const lecteur = { entrees: [ZONE], horizon: 1, tables: { zones: TABLE } }
  const { bas, haut } = lireFaits(lecteur, unFoyer({ logement: { commune_insee } }))
  return [bas[0]!, haut[0]!]
}

describe('un fait lu dans une table', () => {
  test('chaque code donne son mot', () => {
    expect(['92012', '13055', '23096'].map(lire)).toEqual([
      [1, 1],
      [2, 2],
      [4, 4]
    ])
  })

  test('un code absent de la table, ou un département seul, peut être tout', () => {
    expect(['75', '55138', null].map(lire)).toEqual([
      [0, 7],
      [0, 7],
      [0, 7]
    ])
  })
})

describe('une table que la construction refuse', () => {
  const lu = lireTextes([
    {
      fichier: 'situation.yaml',
      texte:
        'logement . zone: {titre: Zone, choix: [zone_1, zone_2], chemin: logement.commune_insee, table: zones}\n'
    }
  ])
  const entrees = lu.ok ? lu.value.entrees : []

  test('elle n’existe pas', () => {
    expect(() => tablesLues(entrees, {})).toThrow(/« zones », qui n’existe pas/)
  })

  test('elle dit un mot que le fait ne connaît pas', () => {
    expect(() => tablesLues(entrees, { zones: { zone_1: '75056', zone_9: '13055' } })).toThrow(/zone_9/)
  })
})

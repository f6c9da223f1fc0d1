import { describe, expect, test } from 'vitest'
import schema from '../../../../../donnees/schemas/lieux-mediation-numerique-1.0.2.tableschema.json' with {
  type: 'json'
}
import type { Lieu } from '../lieu/lieu.ts'
import { unLieu } from '../lieu/un-lieu.ts'
import { COLONNES, enMediationNumerique } from './mediation-numerique.ts'
import { ACCUEILS, FORMATIONS, FRAIS, MODALITES, PROGRAMMES, PUBLICS, SERVICES } from './mots.ts'
import { enInternational } from './telephone.ts'

const service = {
  nom: null,
  thematiques: ['numerique--acceder-a-une-connexion-internet'],
  publics: [],
  frais: null,
  modalites: [],
  documents: []
}
const exporter = (change: Partial<Lieu> = {}) =>
  enMediationNumerique({
    lieu: unLieu({ services: [service], ...change }),
    provenance: {},
    ecritLe: '2026-11-25'
  })

test('les colonnes sont celles du schéma, dans son ordre', () => {
  expect(COLONNES).toEqual(schema.fields.map(({ name }) => name))
})

const modele = (colonne: string): RegExp =>
  new RegExp(schema.fields.find(({ name }) => name === colonne)?.constraints?.pattern ?? '^$')

test.each([
  ['services', Object.values(SERVICES)],
  ['publics_specifiquement_adresses', Object.values(PUBLICS)],
  ['prise_en_charge_specifique', Object.values(ACCUEILS)],
  ['frais_a_charge', Object.values(FRAIS)],
  ['modalites_accompagnement', Object.values(MODALITES)],
  ['dispositif_programmes_nationaux', PROGRAMMES],
  ['formations_labels', FORMATIONS]
])('chaque mot de « %s » est un mot du schéma', (colonne, mots) => {
  for (const mot of mots) expect(mot).toMatch(modele(colonne))
  expect([...new Set(mots)].join('|')).toMatch(modele(colonne))
})

test('le pivot inconnu est écrit en zéros, comme le font les autres', () => {
  expect(exporter()).toMatchObject({ ok: true, value: { pivot: '00000000000000' } })
  expect(exporter({ pivot: '21230096000015' })).toMatchObject({ value: { pivot: '21230096000015' } })
})

test('la date est celle de la source la plus récente, sinon celle où le lieu a été écrit ici', () => {
  const dater = (...dates: readonly (string | null)[]) => {
    const nom = dates.map(le => ({ source: 'a', le }))
    const issue = enMediationNumerique({
      lieu: unLieu({ services: [service] }),
      provenance: { nom },
      ecritLe: '2026-11-25'
    })
    return issue.ok && issue.value.date_maj
  }

  expect(dater('2022-12-02', '2024-08-01', null)).toBe('2024-08-01')
  expect(dater(null)).toBe('2026-11-25')
})

test('le centre de la commune n’est pas donné pour la porte', () => {
  const position = { latitude: 46.1, longitude: 1.8, precision: 'commune' } as const

  expect(exporter({ position })).not.toHaveProperty('value.latitude')
  expect(exporter({ position: { ...position, precision: 'exacte' } })).toMatchObject({
    value: { latitude: 46.1 }
  })
})

test('des horaires dont on doute ne sont pas écrits comme sûrs', () => {
  const semaine = [[{ de: 540, a: 720 }], [], [], [], [], [], []]
  const doute = { code: 'commentaire', mots: '1er lundi du mois' } as const

  expect(exporter({ horaires: { semaine, doutes: [], texte: '' } })).toMatchObject({
    value: { horaires: 'Mo 09:00-12:00' }
  })
  expect(exporter({ horaires: { semaine, doutes: [doute], texte: 'x' } })).not.toHaveProperty(
    'value.horaires'
  )
})

describe('ce que le schéma ne peut pas dire est laissé de côté, avec la raison', () => {
  test.each([
    ['exemple', { exemple: true }],
    ['ferme', { fermeDepuis: '2024-01-01' }],
    ['sans-numerique', { services: [] }],
    ['incomplet', { adresse: { ...unLieu().adresse, voie: '' } }],
    ['incomplet', { adresse: { ...unLieu().adresse, codePostal: '' } }]
  ] as const)('%s', (raison, change) => {
    expect(exporter(change)).toEqual({ ok: false, error: raison })
  })
})

test.each([
  ['04 50 56 87 49', '+33450568749'],
  ['0262 12 34 56', '+262262123456'],
  ['02 62 12 34 56', '+262262123456'],
  ['06 39 12 34 56', '+262639123456'],
  ['+687 26 12 34', '+687261234'],
  ['36 46', null],
  ['115', null]
])('« %s » se compose « %s »', (telephone, attendu) => {
  expect(enInternational(telephone)).toBe(attendu)
  if (attendu !== null) expect(attendu).toMatch(modele('telephone'))
})

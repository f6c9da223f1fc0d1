import { expect, test } from 'vitest'
import messages from '../../../../../messages/fr.json' with { type: 'json' }
import { CODES_DOUTE } from './carnet.ts'
import { colonnesAttendues, detecterForme, estForme, FORMES } from './forme.ts'
import { CODES_REJET } from './ligne.ts'

test('une forme se reconnaît à ses colonnes', () => {
  const structure = ['id', 'nom', 'source', 'date_maj', 'commune']

  expect(detecterForme([...structure, 'adresse', 'services', 'courriels', 'pivot'])).toBe(
    'mediation-numerique-v1'
  )
  expect(detecterForme([...structure, 'adresse', 'services', 'courriel', 'pivot'])).toBe(
    'mediation-numerique-v0'
  )
  expect(detecterForme([...structure, 'description', 'horaires_accueil'])).toBe(
    'data-inclusion-structures-v1'
  )
  expect(detecterForme([...structure, 'typologie', 'antenne'])).toBe('data-inclusion-structures-v0')
  expect(detecterForme(['structure_id', ...structure, 'description', 'frais'])).toBe(
    'data-inclusion-services-v1'
  )
  expect(detecterForme(['structure_id', 'id', 'nom', 'profils'])).toBe('data-inclusion-services-v0')
})

test('des colonnes de nulle part ne sont aucune forme', () => {
  for (const colonnes of [[], ['nom', 'prenom'], ['id'], ['__proto__', 'constructor']])
    expect(detecterForme(colonnes)).toBeNull()
})

test('chaque forme a un nom et des colonnes', () => {
  for (const forme of FORMES) {
    expect(estForme(forme)).toBe(true)
    expect(colonnesAttendues(forme).length).toBeGreaterThan(2)
  }
  expect(estForme('constructor')).toBe(false)
})

test('chaque doute et chaque rejet a sa phrase', () => {
  const cle = (debut: string, code: string) => `lieux_${debut}_${code.replaceAll('-', '_')}`
  const attendues = [
    ...CODES_DOUTE.map(code => cle('doute', code)),
    ...CODES_REJET.map(code => cle('rejet', code))
  ]
  const ecrites = Object.keys(messages).filter(nom => /^lieux_(doute|rejet)_/.test(nom))

  expect(ecrites.toSorted()).toEqual(attendues.toSorted())
})

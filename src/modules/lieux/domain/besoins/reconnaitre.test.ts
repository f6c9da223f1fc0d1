import { expect, test } from 'vitest'
import { besoins } from '../../genere-contenus/besoins.js'
import { BESOINS } from './besoins.ts'
import { reconnaitreBesoin } from './reconnaitre.ts'

test.each([
  ['mutuelle', 'css'],
  ['je voudrais une mutuelle gratuite', 'css'],
  ['CMU', 'css'],
  ['aide médicale de l’état', 'ame'],
  ['voir un medecin', 'soins-sans-payer'],
  ['apl', 'caf'],
  ['ma retraitte', 'retraite'],
  ['dossier MDPH', 'handicap'],
  ['photocopies', 'imprimer'],
  ['cours de français', 'francais'],
  ['je suis SDF', 'domiciliation'],
  ['planning', 'sante-sexuelle']
])('« %s » se comprend comme le besoin « %s »', (saisie, besoin) => {
  expect(reconnaitreBesoin(saisie, besoins)).toBe(besoin)
})

test.each(['', '   ', 'xyzzy', 'le', '<script>', 'a'.repeat(5_000)])(
  '« %.12s » ne dit aucun besoin',
  saisie => {
    expect(reconnaitreBesoin(saisie, besoins)).toBeNull()
  }
)

test('chaque besoin a ses mots dans les contenus, et chaque contenu est un besoin', () => {
  expect(besoins.map(({ id }) => id).toSorted()).toEqual([...BESOINS].toSorted())
})

import { expect, test } from 'vitest'
import { compterSyllabes } from './syllabes.ts'

const CONNUS: readonly (readonly [string, number])[] = [
  ['droit', 1],
  ['aide', 1],
  ['caisse', 1],
  ['mois', 1],
  ['doivent', 1],
  ['médecin', 3],
  ['mairie', 2],
  ['gratuite', 2],
  ['guichet', 2],
  ['payer', 2],
  ['question', 2],
  ['travaille', 2],
  ['ouvrier', 3],
  ['logement', 3],
  ['numéro', 3],
  ['demander', 3],
  ['téléphone', 3],
  ['réponse', 2],
  ['hôpital', 3],
  ['allocation', 4],
  ['complémentaire', 4],
  ['solidarité', 5],
  ["l'hôpital", 3],
  ["qu'elle", 1],
  ['rendez-vous', 3],
  ['pays', 2],
  ['CPAM', 4],
  ['argent', 2],
  ['parents', 2],
  ['client', 2],
  ['étaient', 2],
  ['dents', 1]
]

test.each(CONNUS)('« %s » compte %i syllabes', (mot, attendu) => {
  const compte = compterSyllabes(mot)

  expect(compte).toBe(attendu)
})

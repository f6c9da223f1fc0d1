import { expect, test } from 'vitest'
import { valeursARevoir } from './valeurs-a-revoir.ts'

const valeur = (aRevoirLe: number | null) => ({
  nom: 'rsa . montant forfaitaire',
  titre: 'Montant forfaitaire',
  aRevoirLe,
  valeurs: [
    { du: 20260401, texte: 'décret de 2026' },
    { du: 20250401, texte: 'décret de 2025' }
  ]
})

const noms = (jour: string, aRevoirLe: number | null = 20270401) => {
  const { passees, proches } = valeursARevoir([valeur(aRevoirLe)], jour)
  return [passees.length, proches.length]
}

test('elle est passée le jour même de sa revalorisation', () => {
  expect(noms('2027-03-31')).toEqual([0, 1])
  expect(noms('2027-04-01')).toEqual([1, 0])
})

test('elle est proche soixante jours avant, pas soixante et un', () => {
  expect(noms('2027-01-31')).toEqual([0, 1])
  expect(noms('2027-01-30')).toEqual([0, 0])
})

test('une valeur remplacée à temps n’est pas passée : la suivante est déjà écrite', () => {
  expect(noms('2026-03-31', 20260401)).toEqual([0, 0])
})

test('une valeur sans revalorisation prévue ne passe jamais', () => {
  expect(noms('2040-01-01', null)).toEqual([0, 0])
})

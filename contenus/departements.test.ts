import { expect, test } from 'vitest'
import departements from '../donnees/departements.json' with { type: 'json' }
import { relire } from './lisibilite.ts'

const codes = departements.map(({ code }) => code)
const deZone = (zone: string) =>
  departements.filter(departement => departement.zone === zone).map(({ code }) => code)

test('la liste compte les 101 départements, une fois chacun, et une réponse pour les autres territoires', () => {
  const [autre, ...reste] = codes.toReversed()

  expect(autre).toBe('autre')
  expect(new Set(reste).size).toBe(101)
  expect(reste).toHaveLength(101)
})

test('les départements d’outre-mer et Mayotte ont leur zone', () => {
  expect(deZone('outre-mer')).toEqual(['971', '972', '973', '974'])
  expect(deZone('mayotte')).toEqual(['976'])
  expect(deZone('metropole')).toHaveLength(96)
})

test('le régime local d’Alsace-Moselle concerne trois départements', () => {
  const concernes = departements.filter(departement => departement.alsace_moselle === true)

  expect(concernes.map(({ code }) => code)).toEqual(['57', '67', '68'])
})

test('la réponse pour un autre territoire se lit facilement', () => {
  const autre = departements.find(({ code }) => code === 'autre')

  expect(relire(autre?.que_faire ?? '')).toEqual([])
  expect(autre?.que_faire).toBeTruthy()
})

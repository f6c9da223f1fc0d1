import { expect, test } from 'vitest'
import { type Besoin, convient } from '../../domain/besoins/besoins.ts'
import { fondre } from '../../domain/fusion/fondre.ts'
import { fichesDExemple } from './exemples.ts'

const exemples = fichesDExemple('2026-11-25').map(fiche => fondre([fiche]).description)

test.each([
  'soins-sans-payer',
  'ame',
  'interprete',
  'imprimer',
  'handicap',
  'francais',
  'domiciliation',
  'addictions',
  'sante-sexuelle'
] satisfies readonly Besoin[])('une démonstration a un lieu pour « %s »', besoin => {
  expect(exemples.filter(lieu => convient(lieu, besoin) === 'oui')).not.toEqual([])
})

test('un lieu d’exemple dit son nom, et personne ne répond à son téléphone', () => {
  // 36 46 is the real number of the Assurance maladie, told on every page.
  const fictif = /^(36 46|0[1-5] (99 00|61 91|53 01|65 71|36 49) \d\d \d\d|06 39 98 \d\d \d\d)$/

  for (const { nom, contact } of exemples) {
    expect(nom).toMatch(/\(exemple\)$/)
    expect(contact.telephones.join()).toMatch(fictif)
  }
})

test('leurs horaires se comprennent, sauf là où la démonstration a quelque chose à corriger', () => {
  const douteux = exemples.filter(({ horaires }) => horaires !== null && horaires.doutes.length > 0)

  expect(douteux.map(({ nom }) => nom)).toEqual(['Maison des associations (exemple)'])
})

test('le bus dit ses arrêts, chacun avec ses heures', () => {
  const bus = exemples.find(({ itinerant }) => itinerant)

  expect(bus?.passages.map(({ adresse, horaires }) => [adresse.commune, horaires?.doutes])).toEqual([
    ['La Souterraine', []],
    ['Bourganeuf', []],
    ['Bonnat', []]
  ])
})

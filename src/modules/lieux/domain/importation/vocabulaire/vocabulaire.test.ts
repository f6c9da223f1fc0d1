import { describe, expect, test } from 'vitest'
import { avecDoutes } from '../un-outillage.ts'
import { lireFrais } from './frais.ts'
import { lireLabels } from './labels.ts'
import { lireModalites } from './modalites.ts'
import { lireModalitesAcces } from './modalites-acces.ts'
import { lireAccueils, lirePublics } from './publics.ts'
import { lireThematiques } from './thematiques.ts'
import { estUnePass, lireTypologies } from './typologies.ts'

const publics = (...mots: readonly string[]) => avecDoutes(carnet => lirePublics(mots, carnet)).valeur
const frais = (...mots: readonly string[]) => avecDoutes(carnet => lireFrais(mots, carnet)).valeur
const typologies = (nom: string, ...mots: readonly string[]) =>
  avecDoutes(carnet => lireTypologies(mots, nom, carnet)).valeur

test('une liste de publics qui nomme les adultes ne ferme la porte à personne', () => {
  expect(publics('Adultes', 'Jeunes (16-26 ans)')).toEqual([])
  expect(publics('Jeunes (16-26 ans)', 'Seniors (+ 65 ans)')).toEqual(['jeunes', 'seniors'])
  expect(publics('tous-publics')).toEqual([])
  expect(publics('Surdité')).toEqual([])
})

test('surdité, illettrisme, langues : des façons d’accueillir, de l’ancien mot au nouveau', () => {
  const mots = ['Surdité', "Personnes en situation d'illettrisme", 'Langues étrangères (anglais)', 'Adultes']

  expect(avecDoutes(carnet => lireAccueils(mots, carnet))).toMatchObject({
    valeur: ['surdite', 'illettrisme', 'anglais'],
    doutes: []
  })
})

test('gratuit pour les uns et pas pour les autres est « sous condition »', () => {
  expect(frais('Gratuit : Je peux accéder gratuitement au lieu et à ses services')).toBe('gratuit')
  expect(frais('gratuit', 'payant')).toBe('sous-condition')
  expect(frais('Adhésion : il faut adhérer')).toBe('sous-condition')
  expect(frais()).toBeNull()
})

test('les façons d’être reçu, de l’ancien mot au nouveau', () => {
  const mots = [
    "Avec de l'aide : je suis accompagné seul",
    'À distance',
    'A ma place : une personne habilitée'
  ]

  expect(avecDoutes(carnet => lireModalites(mots, carnet))).toMatchObject({
    valeur: ['individuel', 'distance', 'a-ma-place'],
    doutes: []
  })
})

test('comment venir : sans rendez-vous, avec, ou pas du tout', () => {
  const venir = (...mots: readonly string[]) => avecDoutes(carnet => lireModalitesAcces(mots, carnet)).valeur

  expect(venir('Se présenter', 'Téléphoner').rendezVous).toBe('sans')
  expect(venir('Prendre un RDV en ligne').rendezVous).toBe('avec')
  expect(venir('Téléphoner').rendezVous).toBeNull()
  expect(venir("Ce lieu n'accueille pas de public").neFaitPas).toHaveLength(1)
  expect(venir('Envoyer un mail avec une fiche de prescription').documents).toHaveLength(1)
})

test('un label garde un seul nom', () => {
  expect(lireLabels(['CNFS', 'conseiller-numerique', 'FRANCE SERVICES', 'Label et la bête'])).toEqual([
    'Conseillers numériques',
    'France Services',
    'Label et la bête'
  ])
})

describe('ce qu’est un lieu se lit dans son nom', () => {
  test.each([
    ['Caisse primaire d’assurance Maladie (CPAM) de Louviers', ['CPAM']],
    ["CENTRE COMMUNAL D'ACTION SOCIALE", ['CCAS']],
    ['France Services - MSA de Mende', ['RFS', 'MSA']],
    ['Protection Maternelle et Infantile (PMI)', ['PMI']],
    ['Café associatif Le Clic', []],
    ['Résidence Camille Claudel', []]
  ])('%s', (nom, codes) => {
    expect(typologies(nom)).toEqual(codes)
  })

  test('et dans le code de sa source, de l’ancien au nouveau', () => {
    expect(typologies('X', 'ccas-cias', 'conseillers-numeriques', 'Autre', 'RS_FJT')).toEqual([
      'CCAS',
      'RS_FJT'
    ])
  })

  test('une PASS est une permanence d’accès aux soins, pas un pass numérique', () => {
    expect(
      ["Permanence d'accès aux soins (PASS)", 'PASS numérique', 'La Passerelle'].map(estUnePass)
    ).toEqual([true, false, false])
  })
})

test('un mot que personne ne connaît est un doute, jamais deviné', () => {
  expect(avecDoutes(carnet => lireThematiques(['__proto__', 'Danse classique'], carnet))).toMatchObject({
    valeur: [],
    doutes: ['mot-inconnu', 'mot-inconnu']
  })
})

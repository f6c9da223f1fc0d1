import { beforeAll, expect, test } from 'vitest'
import { chargerPetiteLoi, unePersonne, unFoyer, unSalaire } from '../../../tests/support/foyer.ts'
import type { Regles } from '../regles.ts'
import type { Situation } from '../situation/situation.ts'
import { type Etape, expliquer } from './expliquer.ts'

let regles: Required<Regles>
beforeAll(async () => {
  regles = await chargerPetiteLoi()
})

/** Spaces of typography as plain spaces, to be read in a test. */
const simple = (texte: string | null): string | null => texte?.replace(/[\u00a0\u202f]/g, ' ') ?? null

const etapes = (autres: Partial<Situation> = {}): readonly Etape[] =>
  expliquer(regles, unFoyer(autres)).droits[0]!.etapes
const etape = (nom: string, autres: Partial<Situation> = {}): Etape | undefined =>
  etapes(autres).find(({ regle }) => regle === nom)
const phrase = (nom: string, autres: Partial<Situation> = {}) => simple(etape(nom, autres)?.phrase ?? null)
const gagnant = (net: unknown) => ({ personnes: [unePersonne({ revenus: unSalaire(net) })] })

test('une condition vraie se dit avec les chiffres du foyer', () => {
  expect(phrase('aide . ressources')).toBe('Vos revenus sont de 6 000 €. Le plafond est de 10 000 €.')
})

test('une condition fausse se dit avec son seuil', () => {
  expect(phrase('aide . adulte', { personnes: [unePersonne({ date_naissance: '2010-01-01' })] })).toBe(
    'Vous avez 16 ans. Il faut avoir 18 ans.'
  )
})

test('une fourchette se dit « de … à … »', () => {
  expect(phrase('aide . revenus', gagnant({ min: 100, max: 200.5 }))).toBe(
    "Vos revenus de l'année sont de 1 200 € à 2 406 €."
  )
})

test('un chiffre dont on ne sait rien ne se dit pas', () => {
  expect(phrase('aide . revenus', gagnant(null))).toBe(null)
  expect(phrase('aide . ressources', gagnant(null))).toBe('Vos revenus sont à vérifier.')
})

test('une comparaison montre sa réponse et ses deux côtés', () => {
  const { decision, valeur, seuil } = etape('aide . ressources')!

  expect([decision, simple(valeur), simple(seuil)]).toEqual(['oui', '6 000 €', '10 000 €'])
})

test('une valeur de la loi vient avec sa source, ses réserves, et la date où elle devait être revue', () => {
  expect(etape('aide . plafond de base')).toMatchObject({
    sorte: 'parametre',
    texte: 'arrêté de 2026',
    url: 'https://exemple.fr/2026',
    provisoire: 'un arrêté est attendu',
    perime: '2026-10-01'
  })
  expect(etape('aide . plafond de base', { mois: '2025-11' })).toMatchObject({
    texte: 'arrêté de 2025',
    perime: null
  })
})

test('la branche qui n’a pas servi n’est pas racontée', () => {
  expect(etape('aide . à Mayotte')).toBeUndefined()
  expect(etape('aide . à Mayotte', { logement: { commune_insee: '976' } })).toBeDefined()
})

test('les conditions viennent dans l’ordre du droit, les sorties d’un droit fermé se taisent', () => {
  const conditions = etapes(gagnant(5000)).filter(({ sorte }) => sorte === 'condition')

  expect(conditions.map(({ regle }) => regle)).toEqual(['aide . générale', 'aide . territoire'])
  expect(etapes(gagnant(5000)).some(({ sorte }) => sorte === 'sortie')).toBe(false)
})

test('ce qui sert à deux endroits n’est raconté qu’une fois, là où on le rencontre d’abord', () => {
  const noms = etapes().map(({ regle }) => regle)

  expect(new Set(noms).size).toBe(noms.length)
  expect(etape('aide . revenus')?.sorte).toBe('sortie')
  expect(noms.indexOf('aide . revenus')).toBe(noms.indexOf('aide . ressources') + 1)
})

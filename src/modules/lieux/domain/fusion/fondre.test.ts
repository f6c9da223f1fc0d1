import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Fiche } from '../lieu/fiche.ts'
import type { Contact, Position } from '../lieu/lieu.ts'
import { unLieu } from '../lieu/un-lieu.ts'
import { fondre } from './fondre.ts'
import { uneFicheQuiDit as dit } from './une-fiche.ts'

const unContact = (change: Partial<Contact>): Contact => ({ ...unLieu().contact, telephones: [], ...change })
const unPoint = (precision: Position['precision']): Position => ({ latitude: 46, longitude: 2, precision })

test('une seule fiche fait un lieu entier, qui dit d’où vient chaque champ', () => {
  const { description, provenance } = fondre([dit({ nom: 'CCAS' }, { source: 'dora', majLe: '2024-01-15' })])

  const { code, exemple, ...rien } = unLieu({ nom: 'CCAS', position: null, contact: unContact({}) })
  expect(description).toEqual(rien)
  expect(provenance).toEqual({
    nom: [{ source: 'dora', le: '2024-01-15' }],
    adresse: [{ source: 'dora', le: '2024-01-15' }]
  })
})

test('la source la plus récente donne le nom, celle qui ne dit pas sa date vient après', () => {
  const fiches = [
    dit({ nom: 'Sans date' }, { source: 'a', majLe: null }),
    dit({ nom: 'Ancien nom' }, { source: 'b', majLe: '2022-12-02' }),
    dit({ nom: 'Nom d’aujourd’hui' }, { source: 'c', majLe: '2024-08-01' })
  ]

  expect(fondre(fiches).description.nom).toBe('Nom d’aujourd’hui')
  expect(fondre(fiches).provenance.nom).toEqual([{ source: 'c', le: '2024-08-01' }])
})

test('la correction d’un référent l’emporte sur le lieu, et le lieu sur toute source plus récente', () => {
  const source = dit({ nom: 'Source' }, { source: 'dora', majLe: '2026-11-01' })
  const lieu = dit({ nom: 'Lieu' }, { source: 'lieu', majLe: '2025-01-01' })
  const referent = dit({ nom: 'Référent' }, { source: 'referent', majLe: '2024-01-01' })

  expect(fondre([source, lieu]).description.nom).toBe('Lieu')
  expect(fondre([source, lieu, referent]).description.nom).toBe('Référent')
})

test('les téléphones des sources s’ajoutent, une fois chacun', () => {
  const { description, provenance } = fondre([
    dit({ contact: unContact({ telephones: ['05 55 00 00 01'] }) }, { source: 'a', majLe: '2022-01-01' }),
    dit(
      { contact: unContact({ telephones: ['05 55 00 00 02', '05 55 00 00 01'] }) },
      { source: 'b', majLe: '2024-01-01' }
    )
  ])

  expect(description.contact.telephones).toEqual(['05 55 00 00 02', '05 55 00 00 01'])
  expect(provenance.contact).toEqual([{ source: 'b', le: '2024-01-01' }])
})

test('un téléphone corrigé remplace celui des sources, même pour dire qu’il n’y en a plus', () => {
  const source = dit({ contact: unContact({ telephones: ['05 55 00 00 01'] }) })
  const corrige = (telephones: readonly string[]) =>
    dit({ contact: unContact({ telephones }) }, { source: 'referent' })

  expect(fondre([source, corrige(['05 55 99 99 99'])]).description.contact.telephones).toEqual([
    '05 55 99 99 99'
  ])
  expect(fondre([source, corrige([])]).description.contact.telephones).toEqual([])
})

test('les horaires viennent entiers d’une seule fiche', () => {
  const lundi = {
    ...dit({}).dit.horaires,
    semaine: [[{ de: 540, a: 720 }], [], [], [], [], [], []],
    texte: 'lundi'
  }
  const mardi = { ...lundi, semaine: [[], [{ de: 540, a: 720 }], [], [], [], [], []], texte: 'mardi' }

  const { description } = fondre([
    dit({ horaires: lundi as never }, { source: 'a', majLe: '2022-01-01' }),
    dit({ horaires: mardi as never }, { source: 'b', majLe: '2024-01-01' }),
    dit({ horaires: null }, { source: 'c', majLe: '2025-01-01' })
  ])

  expect(description.horaires).toEqual(mardi)
})

test('un point exact vaut mieux que le centre de la commune, même plus récent', () => {
  const { description } = fondre([
    dit({ position: unPoint('exacte') }, { majLe: '2022-01-01' }),
    dit({ position: unPoint('commune') }, { majLe: '2024-01-01' }),
    dit({ position: unPoint('douteuse') }, { majLe: '2025-01-01' })
  ])

  expect(description.position?.precision).toBe('exacte')
})

test('une adresse dont la commune est connue vaut mieux qu’une adresse que personne ne sait placer', () => {
  const { adresse } = unLieu()

  const { description } = fondre([
    dit({ adresse }, { majLe: '2022-01-01' }),
    dit({ adresse: { ...adresse, codeInsee: null } }, { majLe: '2024-01-01' })
  ])

  expect(description.adresse.codeInsee).toBe('23096')
})

test('un lieu fermé selon une source est rouvert par le référent', () => {
  const ferme = dit({ fermeDepuis: '2024-06-01' }, { majLe: '2024-06-01' })

  expect(fondre([ferme]).description.fermeDepuis).toBe('2024-06-01')
  expect(fondre([ferme, dit({ fermeDepuis: null }, { source: 'referent' })]).description.fermeDepuis).toBe(
    null
  )
})

test('la confirmation gardée est la dernière, qui que ce soit', () => {
  const { description } = fondre([
    dit({ confirmation: { le: '2026-10-01', par: 'lieu' } }, { majLe: '2022-01-01' }),
    dit({ confirmation: { le: '2024-08-01', par: 'france-services' } }, { majLe: '2024-08-01' })
  ])

  expect(description.confirmation).toEqual({ le: '2026-10-01', par: 'lieu' })
})

test('l’ordre des fiches ne change pas le lieu', () => {
  const uneDate = fc.constantFrom(null, '2022-01-01', '2024-08-01')
  const fiche = fc.record({
    source: fc.constantFrom('a', 'b', 'referent'),
    cle: fc.string({ minLength: 1, maxLength: 3 }),
    majLe: uneDate,
    nom: fc.constantFrom('', 'CCAS', 'Mairie'),
    telephones: fc.array(fc.constantFrom('01', '02', '03'))
  })
  const enFiche = ({
    nom,
    telephones,
    ...reste
  }: typeof fiche extends fc.Arbitrary<infer T> ? T : never): Fiche =>
    dit({ nom, contact: unContact({ telephones }) }, reste)
  const jeux = fc.uniqueArray(fiche, { selector: ({ source, cle }) => `${source} ${cle}`, maxLength: 6 })

  fc.assert(
    fc.property(jeux, jeu => {
      const fiches = jeu.map(enFiche)
      expect(fondre(fiches.toReversed())).toEqual(fondre(fiches))
    })
  )
})

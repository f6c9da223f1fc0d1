import { describe, expect, test } from 'vitest'
import type { Commune } from '../communes/commune.ts'
import { plage, unHoraire } from '../horaires/un-horaire.ts'
import { unLieu } from '../lieu/un-lieu.ts'
import { lireSaisie } from './lire-saisie.ts'
import { type Saisie, saisieDe } from './saisie.ts'

const FELLETIN: Commune = {
  codeInsee: '23079',
  nom: 'Felletin',
  departement: '23',
  codesPostaux: ['23500'],
  population: 1500,
  position: { latitude: 45.88, longitude: 2.17, precision: 'commune' }
}
const CONTEXTE = {
  jour: '2026-11-25',
  trouverCommune: (codePostal: string, nom: string) =>
    codePostal === '23500' && /felletin/i.test(nom) ? FELLETIN : null
}
const LIEU = unLieu({ horaires: unHoraire(), neFaitPas: ['Pas d’impression'] })

const taper = (change: Partial<Saisie>, lieu = LIEU) =>
  lireSaisie(lieu, { ...saisieDe(lieu), ...change }, CONTEXTE)
const jour = (rang: number, mots: string) => ({ jours: saisieDe(LIEU).jours.with(rang, mots) })

test('le formulaire s’ouvre avec ce que dit la fiche, et l’envoyer tel quel ne change rien', () => {
  expect(saisieDe(LIEU).jours).toEqual([...Array(5).fill('9h-12h et 14h-17h'), '', ''])
  expect(taper({})).toEqual({ ok: true, value: {} })
})

describe('les horaires', () => {
  test('un jour changé donne la semaine entière, datée et confirmée', () => {
    const lu = taper(jour(5, '9h30-12h'))

    expect(lu.ok && lu.value.horaires?.semaine).toEqual([
      ...Array(5).fill([plage('9:00-12:00'), plage('14:00-17:00')]),
      [plage('9:30-12:00')],
      []
    ])
    expect(lu.ok && lu.value.confirmation?.le).toBe('2026-11-25')
    expect(lu.ok && lu.value.horaires?.doutes).toEqual([])
  })

  test.each(['', 'fermé', 'Fermé', '-'])('« %s » ferme ce jour-là', mots => {
    const lu = taper(jour(0, mots))

    expect(lu.ok && lu.value.horaires?.semaine[0]).toEqual([])
  })

  test('ce qui ne revient pas chaque semaine devient une règle', () => {
    const lu = taper({ autres: '1er samedi du mois 9h-12h' })

    expect(lu.ok && lu.value.horaires?.regles).toMatchObject([{ jours: [5], rangs: [1] }])
  })

  test('relus et rouverts, ils se retapent sans se perdre', () => {
    const lu = taper({ ...jour(1, '8h45-12h15'), autres: '1er samedi du mois 9h-12h' })
    const lieu = unLieu({ horaires: lu.ok ? (lu.value.horaires ?? null) : null })

    const relu = taper({ ...saisieDe(lieu), telephones: '05 55 11 11 11' }, lieu)

    expect(relu.ok && Object.keys(relu.value)).toEqual(['contact'])
  })

  test('une ligne incomprise est nommée, et rien n’est enregistré', () => {
    expect(taper(jour(2, 'le matin'))).toEqual({
      ok: false,
      error: [{ champ: 'jour', jour: 2, mots: 'le matin' }]
    })
    expect(taper({ autres: 'ça dépend' })).toEqual({
      ok: false,
      error: [{ champ: 'autres', mots: 'ça dépend' }]
    })
  })

  test('un jour ne parle pas d’un autre', () => {
    expect(taper(jour(0, '9h-12h mardi 14h-17h')).ok).toBe(false)
  })

  test('que personne ne connaît ne s’affichent plus', () => {
    expect(taper({ sansHoraires: true })).toEqual({ ok: true, value: { horaires: null } })
  })
})

describe('les autres champs', () => {
  test.each([
    [
      { telephones: '0555111111, 36 46' },
      { contact: { ...LIEU.contact, telephones: ['05 55 11 11 11', '36 46'] } }
    ],
    [{ telephones: '' }, { contact: { ...LIEU.contact, telephones: [] } }],
    [{ neFaitPas: ' Pas d’impression \n\nPas de wifi' }, { neFaitPas: ['Pas d’impression', 'Pas de wifi'] }],
    [{ fermeDepuis: '1/3/2026' }, { fermeDepuis: '2026-03-01' }],
    [{ juste: true }, { confirmation: { le: '2026-11-25', par: 'referent' } }]
  ])('%o', (change, correction) => {
    expect(taper(change)).toEqual({ ok: true, value: correction })
  })

  test.each([
    [{ telephones: 'la mairie' }, 'telephones'],
    [{ fermeDepuis: '31/02/2026' }, 'fermeDepuis'],
    [{ codePostal: '99999' }, 'commune']
  ])('%o n’est pas compris', (change, champ) => {
    expect(taper(change)).toEqual({ ok: false, error: [{ champ }] })
  })

  test('un lieu rouvert n’est plus fermé', () => {
    expect(taper({ fermeDepuis: '' }, unLieu({ fermeDepuis: '2026-01-01' }))).toEqual({
      ok: true,
      value: { fermeDepuis: null }
    })
  })
})

describe('l’adresse', () => {
  test('dans une autre rue, le point devient celui de la commune', () => {
    const lu = taper({ voie: '2 rue des Tapis', codePostal: '23500', commune: 'felletin' })

    expect(lu).toEqual({
      ok: true,
      value: {
        adresse: {
          voie: '2 rue des Tapis',
          complement: null,
          codePostal: '23500',
          commune: 'Felletin',
          codeInsee: '23079'
        },
        position: { latitude: 45.88, longitude: 2.17, precision: 'commune' }
      }
    })
  })
})

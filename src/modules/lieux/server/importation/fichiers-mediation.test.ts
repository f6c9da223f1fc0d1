import { beforeAll, describe, expect, test } from 'vitest'
import { duProjet } from '#server/racine'
import type { Lecture } from '../../domain/importation/ligne.ts'
import { lireFichier } from './lire-fichier.ts'
import { ouvrirFichier } from './ouvrir-fichier.ts'
import {
  ayant,
  communes,
  compter,
  doutesDe,
  fautesDe,
  fichesDe,
  lire,
  precisions
} from './un-fichier-publie.ts'

describe('lieux des conseillers numériques, 2022', { timeout: 60_000 }, () => {
  let lu: Lecture
  beforeAll(() => {
    lu = lire('essais/lieux/lieux-conseillers-numeriques-v0-20221202.json')
  }, 60_000)

  test('chaque ligne est une fiche', () => {
    expect(fautesDe(lu)).toEqual([])
    expect([lu.forme, lu.lus, lu.fiches.length]).toEqual(['mediation-numerique-v0', 4930, 4930])
    expect(doutesDe(lu)).toEqual({
      'commune-contradictoire': 3,
      'commune-devinee': 28,
      'commune-inconnue': 1,
      'courriel-illisible': 5,
      'nom-etrange': 4,
      'pivot-invalide': 10,
      'point-loin-de-la-commune': 29,
      'point-partage': 68,
      'position-inconnue': 1
    })
    expect(lu.remarques).toEqual({
      'commune-rapprochee': 58,
      'pivot-nul': 2383,
      'point-de-la-commune': 21,
      'point-partage-meme-adresse': 457,
      'sans-horaires': 681
    })
  })

  test('2 383 pivots de zéros sont inconnus', () => {
    expect(lu.remarques['pivot-nul']).toBe(2383)
    expect(fichesDe(lu).filter(({ dit }) => dit.pivot && /^0+$/.test(dit.pivot))).toEqual([])
  })

  test('22 lieux sans coordonnées sont gardés, au centre de leur commune', () => {
    expect(precisions(lu)).toEqual({ aucune: 1, commune: 21, douteuse: 98, exacte: 4810 })
    expect(lu.remarques['point-de-la-commune']).toBe(21)
    expect(ayant(lu, 'position-inconnue').map(({ dit }) => dit.adresse?.commune)).toEqual(['Saint-Martin'])
  })

  test('`conditions_access` est lu malgré sa faute', () => {
    expect(fichesDe(lu).every(({ dit }) => dit.services?.[0]?.frais === 'gratuit')).toBe(true)
  })
})

describe('lieux de médiation numérique de data.inclusion, 2023', { timeout: 60_000 }, () => {
  let lu: Lecture
  beforeAll(() => {
    lu = lire('essais/lieux/lieux-mednum-v0-data-inclusion-20230206.json')
  }, 60_000)

  test('chaque ligne est une fiche, et 216 identifiants répétés ne se confondent pas', () => {
    expect(fautesDe(lu)).toEqual([])
    const cles = compter(fichesDe(lu).map(({ cle }) => cle))

    expect([lu.forme, lu.lus, lu.fiches.length]).toEqual(['mediation-numerique-v0', 3811, 3811])
    expect(Object.values(cles).filter(n => n > 1)).toHaveLength(216)
    expect(doutesDe(lu)).toEqual({
      'commune-contradictoire': 3,
      'commune-devinee': 1,
      'courriel-illisible': 3,
      'nom-etrange': 4,
      'pivot-invalide': 15,
      'point-loin-de-la-commune': 17,
      'point-partage': 33,
      'position-inconnue': 1
    })
    expect(lu.remarques).toEqual({
      'accents-repares': 1,
      'balises-retirees': 80,
      'commune-rapprochee': 1,
      'point-de-la-commune': 438,
      'point-partage-meme-adresse': 287,
      'sans-horaires': 991
    })
  })

  test('439 lieux sans coordonnées sont gardés, trouvables par leur commune', () => {
    const sans = fichesDe(lu).filter(
      ({ dit }) => dit.position === null || dit.position?.precision === 'commune'
    )

    expect(sans).toHaveLength(439)
    expect(sans.filter(({ dit }) => dit.adresse?.codeInsee === null)).toEqual([])
    expect(precisions(lu)).toEqual({ aucune: 1, commune: 438, douteuse: 50, exacte: 3322 })
  })

  test('599 téléphones sans +33 se disent comme les autres', () => {
    expect(ayant(lu, 'telephone-illisible')).toEqual([])
    expect(fichesDe(lu).filter(({ dit }) => dit.contact?.telephones.length)).toHaveLength(2561)
  })

  test('aucune balise ni entité ne reste dans un texte', () => {
    const textes = fichesDe(lu).map(({ dit }) => dit.presentation ?? '')

    expect(textes.filter(texte => /<\/?[a-z]|&[a-z]+;/i.test(texte))).toEqual([])
  })
})

describe('lieux de médiation numérique de PACA, forme 1.0', { timeout: 60_000 }, () => {
  let lu: Lecture
  beforeAll(() => {
    lu = lire('essais/lieux/lieux-mednum-v1-paca-20250206.json')
  })

  test('chaque ligne est une fiche', () => {
    expect(fautesDe(lu)).toEqual([])
    expect([lu.forme, lu.lus, lu.fiches.length]).toEqual(['mediation-numerique-v1', 646, 646])
    expect(doutesDe(lu)).toEqual({
      'commune-devinee': 14,
      'date-1970': 99,
      'point-loin-de-la-commune': 9,
      'point-partage': 2
    })
    expect(lu.remarques).toEqual({
      'commune-rapprochee': 5,
      'pivot-nul': 646,
      'point-de-la-commune': 4,
      'point-partage-meme-adresse': 2,
      'sans-horaires': 237
    })
  })

  test('646 pivots de zéros, 99 dates de 1970, 629 communes sans code', () => {
    expect(lu.remarques['pivot-nul']).toBe(646)
    expect(ayant(lu, 'date-1970')).toHaveLength(99)
    expect(
      ayant(lu, 'date-1970').every(({ majLe, dit }) => majLe === null && dit.confirmation === null)
    ).toBe(true)
    expect(fichesDe(lu).filter(({ dit }) => dit.adresse?.codeInsee === null)).toEqual([])
  })

  test('anciens et nouveaux champs sont lus ensemble', () => {
    const labels = compter(fichesDe(lu).flatMap(({ dit }) => dit.labels ?? []))

    expect(labels).toEqual({ 'Conseillers numériques': 353, 'France Services': 207 })
  })
})

test('l’exemple du schéma 1.0.2 se lit tout entier', () => {
  const ouvert = ouvrirFichier(duProjet('donnees/schemas/lieux-mediation-numerique-exemple-valide.csv'))
  const lu = ouvert.ok
    ? lireFichier(ouvert.value, {
        communes,
        aujourdhui: '2026-11-25',
        publieLe: null,
        structureConnue: () => false
      })
    : ouvert

  expect(lu).toMatchObject({ ok: true, value: { forme: 'mediation-numerique-v1', lus: 1, rejets: [] } })
  expect(lu.ok && lu.value.fiches[0]?.fiche).toMatchObject({
    source: 'hubik',
    cle: 'structure-1',
    majLe: '2024-04-02',
    dit: {
      nom: 'Anonymal',
      contact: { telephones: ['01 80 05 98 80'], rendezVousEnLigne: 'https://www.rdv-solidarites.fr/' },
      services: [{ publics: ['jeunes', 'femmes'], frais: 'sous-condition' }],
      acces: { rendezVous: 'sans', parEcrit: true, accueils: ['surdite', 'illettrisme', 'anglais'] },
      langues: ['en'],
      itinerant: true
    }
  })
})

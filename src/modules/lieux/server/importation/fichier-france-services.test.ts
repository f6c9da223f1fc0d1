import { beforeAll, describe, expect, test } from 'vitest'
import type { Lecture } from '../../domain/importation/ligne.ts'
import { ayant, compter, doutesDe, fautesDe, fichesDe, lire } from './un-fichier-publie.ts'

describe('France services, 1er août 2024', { timeout: 60_000 }, () => {
  let lu: Lecture
  beforeAll(() => {
    lu = lire('lieux/france-services-20240801.csv')
  }, 60_000)

  test('chaque ligne est une fiche', () => {
    expect(fautesDe(lu)).toEqual([])
    expect([lu.forme, lu.lus, lu.fiches.length, lu.rejets.length]).toEqual(['france-services', 2845, 2845, 0])
    expect(doutesDe(lu)).toEqual({
      'itineraire-a-lire': 69,
      'itineraire-en-partie': 16,
      'itineraire-inconnu': 76,
      'point-loin-de-la-commune': 12,
      'point-partage': 8
    })
    expect(lu.remarques).toEqual({
      'accents-repares': 7,
      'point-partage-meme-adresse': 35,
      'sans-horaires': 37
    })
  })

  test('12 points à plus de 15 km de leur commune, tous en Guyane, sont douteux', () => {
    const loin = ayant(lu, 'point-loin-de-la-commune')

    expect(loin).toHaveLength(12)
    expect(loin.every(({ dit }) => dit.adresse?.codeInsee?.startsWith('973'))).toBe(true)
    expect(loin.every(({ dit }) => dit.position?.precision === 'douteuse')).toBe(true)
  })

  test('163 bus et itinérants : des arrêts compris, ou un doute et le commentaire sur la fiche', () => {
    const itinerants = fichesDe(lu).filter(({ dit }) => dit.itinerant)
    const arretes = itinerants.filter(({ dit }) => dit.passages?.length)
    const enPartie = new Set(ayant(lu, 'itineraire-en-partie'))
    const sans = [...ayant(lu, 'itineraire-inconnu'), ...ayant(lu, 'itineraire-a-lire')]

    expect(itinerants).toHaveLength(163)
    expect(arretes.length + sans.length).toBe(163)
    expect([arretes.length, enPartie.size]).toEqual([18, 16])
    expect(arretes.flatMap(({ dit }) => dit.passages ?? [])).toHaveLength(102)
    for (const { dit } of ayant(lu, 'itineraire-a-lire')) expect(dit.presentation).not.toBeNull()
    // Where a bus is at some hour, its own row never says.
    for (const { dit } of itinerants) expect(dit.horaires?.doutes.length ?? 1).toBeGreaterThan(0)
  })

  test('prise de rendez-vous, label, services de la charte', () => {
    const acces = fichesDe(lu).map(({ dit }) => dit.acces?.rendezVous ?? 'inconnu')

    expect(compter(acces)).toEqual({ avec: 23, 'les-deux': 980, sans: 1842 })
    expect(fichesDe(lu).every(({ dit }) => dit.typologies?.includes('RFS'))).toBe(true)
    expect(fichesDe(lu).filter(({ dit }) => dit.contact?.telephones.length === 0)).toHaveLength(4)
  })

  test('un commentaire écrit pour un programme redevient un texte', () => {
    const apt = fichesDe(lu).find(({ cle }) => cle === '589')

    expect(apt?.dit.presentation).toMatch(/^Le bus dessert la quasi-totalité des communes de la CCPAL/)
  })
})

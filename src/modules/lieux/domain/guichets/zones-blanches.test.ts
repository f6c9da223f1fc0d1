import { describe, expect, test } from 'vitest'
import type { Commune } from '../communes/commune.ts'
import { habitantsParZone, type PointDAide, zonesBlanches } from './zones-blanches.ts'

/** One degree of latitude is 111 km: places are set north of each other. */
const auNord = (km: number) => ({ latitude: 46 + km / 111.2, longitude: 2 })

const uneCommune = (km: number, population = 100): Commune => ({
  codeInsee: `230${String(km).padStart(2, '0')}`,
  nom: `À ${km} km`,
  departement: '23',
  codesPostaux: ['23000'],
  population,
  position: { ...auNord(km), precision: 'commune' }
})

const uneAide = (km: number, soirOuSamedi: boolean | null = false): PointDAide => ({
  ...auNord(km),
  code: `AIDE${km}`,
  nom: `Aide à ${km} km`,
  soirOuSamedi
})

const zones = (communes: readonly Commune[], aides: readonly PointDAide[]) =>
  zonesBlanches(communes, aides, 10).map(({ zone }) => zone)

describe('une zone blanche', () => {
  test('est une commune dont l’aide est plus loin que la limite', () => {
    expect(zones([uneCommune(0), uneCommune(12)], [uneAide(0, true)])).toEqual(['servie', 'eloignee'])
  })

  test('est aussi une commune que l’on n’aide qu’aux heures de bureau', () => {
    expect(zones([uneCommune(0)], [uneAide(1)])).toEqual(['horaires'])
  })

  test('cesse quand un lieu un peu plus loin ouvre le soir ou le samedi', () => {
    expect(zones([uneCommune(0)], [uneAide(1), uneAide(9, true)])).toEqual(['servie'])
    expect(zones([uneCommune(0)], [uneAide(1), uneAide(11, true)])).toEqual(['horaires'])
  })

  test('ne cesse pas pour un lieu dont les horaires sont à vérifier', () => {
    expect(zones([uneCommune(0)], [uneAide(1, null)])).toEqual(['horaires'])
  })

  test('sans aucun lieu, tout est éloigné', () => {
    const [seule] = zonesBlanches([uneCommune(0)], [], 10)

    expect(seule).toMatchObject({ zone: 'eloignee', plusProche: null, soirOuSamedi: null })
  })

  test('dit le lieu le plus proche et sa distance', () => {
    const [seule] = zonesBlanches([uneCommune(0)], [uneAide(20), uneAide(5)], 10)

    expect(seule?.plusProche).toMatchObject({ code: 'AIDE5', km: expect.closeTo(5, 1) })
  })
})

test('une commune que personne ne sait placer n’est ni servie ni éloignée', () => {
  expect(zonesBlanches([{ ...uneCommune(0), position: null }], [uneAide(0)], 10)).toEqual([])
})

test('les habitants sont comptés par zone', () => {
  const eloignements = zonesBlanches(
    [uneCommune(0, 300), uneCommune(30, 40), uneCommune(31, 2)],
    [uneAide(0)],
    10
  )

  expect(habitantsParZone(eloignements)).toEqual({ servie: 0, horaires: 300, eloignee: 42 })
})

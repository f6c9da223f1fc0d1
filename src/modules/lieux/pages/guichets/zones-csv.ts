import { m } from '#messages'
import { enCsv } from '#shared/csv'
import type { Eloignement } from '../../domain/guichets/zones-blanches.ts'

/** The table of white areas for a spreadsheet: every commune, distances in kilometres. */
export const zonesEnCsv = (eloignements: readonly Eloignement[]): string =>
  enCsv([
    [
      'code_insee',
      'commune',
      'habitants',
      'zone',
      'aide_la_plus_proche',
      'km',
      'ouverte_soir_ou_samedi',
      'km_soir_ou_samedi'
    ],
    ...eloignements.map(({ commune, zone, plusProche, soirOuSamedi }) => [
      commune.codeInsee,
      commune.nom,
      commune.population,
      direZone(zone),
      plusProche?.nom ?? null,
      plusProche && arrondi(plusProche.km),
      soirOuSamedi?.nom ?? null,
      soirOuSamedi && arrondi(soirOuSamedi.km)
    ])
  ])

/** The state of a commune, in words. */
export const direZone = (zone: Eloignement['zone']): string =>
  ({
    eloignee: m.lieux_zones_eloignee,
    horaires: m.lieux_zones_horaires,
    servie: m.lieux_zones_servie
  })[zone]()

const arrondi = (km: number): number => Math.round(km * 10) / 10

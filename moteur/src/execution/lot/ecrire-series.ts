import { arrondir, COLONNE, ENTETE, PAR_COLONNE } from './bloc.ts'
import type { Machine } from './machine.ts'
import { LARGEUR_DE_MORCEAU, MOIS_PAR_CELLULE, SERIES_PAR_MASQUE, TETE } from './rangee.ts'
import { reunirLesBits, type Suite } from './suite.ts'

type Ou = { readonly adresse: number; readonly libre: number }

/** Writes the series of a block, piece after piece: it changes piece as soon as one of its households does. */
export const ecrireLesSeries = (machine: Machine, suite: Suite, { adresse, libre }: Ou): number => {
  const { horizon } = machine.lot.rangement
  const { i } = machine
  const fins = [reunirLesBits(suite, TETE.fins), reunirLesBits(suite, TETE.finsAnciennes)]
  const morceaux = (adresse + ENTETE.morceaux) / 4
  let place = libre
  let premier = 0
  for (let k = 0; k < horizon; k++) {
    if ((fins[Number(k >= MOIS_PAR_CELLULE)]! & (1 << (k % MOIS_PAR_CELLULE))) === 0) continue
    for (let mois = premier; mois <= k; mois++) {
      i[morceaux + mois] = place
      i[morceaux + horizon + mois] = k
    }
    place = ecrireMorceau(machine, suite, k, place)
    premier = k + 1
  }
  return place
}

/** Where each series is, of the household then of each person; then those that are not zero. */
const ecrireMorceau = (machine: Machine, suite: Suite, k: number, adresse: number): number => {
  const { rangement, memoire } = machine.lot
  const { seriesDuFoyer, seriesDePersonne } = rangement
  const combien = seriesDuFoyer + suite.n * seriesDePersonne
  machine.i.fill(memoire.zeros, adresse / 4, adresse / 4 + combien)
  let place = arrondir(adresse + 4 * combien)
  let table = adresse / 4
  for (let qui = 0; qui <= suite.n; qui++) {
    const series = qui === 0 ? seriesDuFoyer : seriesDePersonne
    place = ecrireCelles(machine, suite, { k, qui, series, table, place })
    table += series
  }
  return place
}

type Celles = {
  readonly k: number
  readonly qui: number
  readonly series: number
  readonly table: number
  readonly place: number
}

/** The series of someone: only what is received. */
const ecrireCelles = ({ f, i, lot }: Machine, { e, debuts }: Suite, celles: Celles): number => {
  const { k, qui, series, table } = celles
  let { place } = celles
  for (let foyer = 0; foyer < debuts.length; foyer++) {
    const ici = e[debuts[foyer]! + TETE.morceaux + k]! + LARGEUR_DE_MORCEAU.fixe - 2 + 2 * qui
    const depuis = e[ici + 1]!
    for (let reste = e[ici]! | 0; reste !== 0; reste &= reste - 1)
      for (let rang = 31 - Math.clz32(reste & -reste); rang < series; rang += SERIES_PAR_MASQUE) {
        if (i[table + rang] === lot.memoire.zeros) {
          i[table + rang] = place
          f.fill(0, place / 8, place / 8 + PAR_COLONNE)
          place += COLONNE
        }
        f[i[table + rang]! / 8 + foyer] = e[depuis + rang]!
      }
  }
  return place
}

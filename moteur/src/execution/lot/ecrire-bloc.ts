import { ADRESSES, COLONNE } from './bloc.ts'
import type { Machine } from './machine.ts'
import {
  bitDeSerie,
  debutDesFaits,
  debutDesPersonnes,
  LARGEUR_DE_MORCEAU,
  largeurDePersonne,
  MOIS_PAR_CELLULE,
  SERIES_PAR_MASQUE,
  TETE
} from './rangee.ts'

/** Households side by side in the memory of the program: all of them have as many persons. */
export type Bloc = {
  readonly e: Float64Array
  /** The first cell of each. */
  readonly debuts: Int32Array
  readonly combien: number
  readonly n: number
}

const PAR_COLONNE = COLONNE / 8

/** Writes the facts of a block, a column for each of them; a household alone at the end is written twice. */
export const ecrireBloc = (machine: Machine, bloc: Bloc): void => {
  const { lot, f, i } = machine
  const { rangement, memoire } = lot
  const { debuts, combien, n } = bloc
  if (combien % 2 === 1) debuts[combien] = debuts[combien - 1]!
  const paire = combien + (combien % 2)
  i.fill(0, memoire.vus / 4, memoire.vus / 4 + memoire.combienDeVus)
  i[ADRESSES.limite / 4] = 8 * paire
  i[ADRESSES.n / 4] = n
  const complet = { ...bloc, combien: paire }
  i[ADRESSES.recu / 4] = reunirLesBits(complet, TETE.recu)
  i[ADRESSES.recuParQuiconque / 4] = reunirLesBits(complet, TETE.recuParQuiconque)
  transposer(f, complet, { de: debutDesFaits(rangement), combien: rangement.foyer, vers: memoire.faits / 8 })
  for (let p = 0; p < n; p++) {
    const sien = debutDesPersonnes(rangement) + p * largeurDePersonne(rangement)
    const vers = (memoire.personnes + p * memoire.parPersonne) / 8
    transposer(f, complet, { de: sien, combien: rangement.personne, vers })
    i[vers * 2 + memoire.recuParLaPersonne / 4] = reunirLesBits(complet, sien + rangement.personne)
  }
  ecrireLesMorceaux(machine, complet)
}

const reunirLesBits = ({ e, debuts, combien }: Bloc, cellule: number): number => {
  let bits = 0
  for (let foyer = 0; foyer < combien; foyer++) bits |= e[debuts[foyer]! + cellule]!
  return bits
}

type Suite = { readonly de: number; readonly combien: number; readonly vers: number }

const transposer = (
  f: Float64Array,
  { e, debuts, combien: foyers }: Bloc,
  { de, combien, vers }: Suite
): void => {
  for (let foyer = 0; foyer < foyers; foyer++) {
    let depuis = debuts[foyer]! + de
    let cellule = vers + foyer
    for (let rang = 0; rang < combien; rang++) {
      f[cellule] = e[depuis++]!
      cellule += PAR_COLONNE
    }
  }
}

/** The block changes piece as soon as one of its households does. */
const ecrireLesMorceaux = (machine: Machine, bloc: Bloc): void => {
  const { lot, f, i, ecrites } = machine
  const { seriesDuFoyer, seriesDePersonne, horizon } = lot.rangement
  for (const colonne of ecrites) f.fill(0, colonne, colonne + PAR_COLONNE)
  ecrites.length = 0
  const fins = [reunirLesBits(bloc, TETE.fins), reunirLesBits(bloc, TETE.finsAnciennes)]
  let adresse = machine.morceaux
  let premier = 0
  for (let k = 0; k < horizon; k++) {
    if ((fins[Number(k >= MOIS_PAR_CELLULE)]! & (1 << (k % MOIS_PAR_CELLULE))) === 0) continue
    for (let mois = premier; mois <= k; mois++) {
      i[ADRESSES.morceaux / 4 + mois] = adresse
      i[ADRESSES.morceaux / 4 + horizon + mois] = k
    }
    ecrireMorceau(machine, bloc, k, adresse)
    adresse += (seriesDuFoyer + seriesDePersonne * bloc.n) * COLONNE
    premier = k + 1
  }
}

/** The household's series, then those of each person. */
const ecrireMorceau = (machine: Machine, bloc: Bloc, k: number, adresse: number): void => {
  const { seriesDuFoyer, seriesDePersonne } = machine.lot.rangement
  let vers = adresse / 8
  for (let qui = 0; qui <= bloc.n; qui++) {
    const series = qui === 0 ? seriesDuFoyer : seriesDePersonne
    ecrireLesSeries(machine, bloc, { k, qui, series, vers })
    vers += series * PAR_COLONNE
  }
}

type Series = { readonly k: number; readonly qui: number; readonly series: number; readonly vers: number }

/** Only what is received: the rest is zero already. */
const ecrireLesSeries = (
  { f, ecrites }: Machine,
  { e, debuts, combien }: Bloc,
  { k, qui, series, vers }: Series
): void => {
  let tous = 0
  for (let foyer = 0; foyer < combien; foyer++) {
    const ici = e[debuts[foyer]! + TETE.morceaux + k]! + LARGEUR_DE_MORCEAU.fixe - 2 + 2 * qui
    const bits = e[ici]! | 0
    const depuis = e[ici + 1]! | 0
    tous |= bits
    for (let reste = bits; reste !== 0; reste &= reste - 1)
      for (let rang = 31 - Math.clz32(reste & -reste); rang < series; rang += SERIES_PAR_MASQUE)
        f[vers + rang * PAR_COLONNE + foyer] = e[depuis + rang]!
  }
  for (let rang = 0; rang < series; rang++)
    if ((tous & bitDeSerie(rang)) !== 0) ecrites.push(vers + rang * PAR_COLONNE)
}

/** The answers of a block, each household's side by side. */
export const lireLesResultats = (
  { lot, f }: Machine,
  combien: number,
  { r, foyers }: { readonly r: Float64Array; readonly foyers: Int32Array }
): void => {
  const debut = lot.memoire.resultats / 8
  for (let foyer = 0; foyer < combien; foyer++) {
    const vers = foyers[foyer]! * lot.colonnes
    let cellule = debut + foyer
    for (let rang = 0; rang < lot.colonnes; rang++) {
      r[vers + rang] = f[cellule]!
      cellule += PAR_COLONNE
    }
  }
}

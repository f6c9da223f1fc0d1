import { ADRESSES, COLONNE, type Memoire, OCTETS_PAR_DATE } from './bloc.ts'
import type { Rangement } from './rangee.ts'

/** The generated program over many households. */
export type Lot = {
  /** Cells written for a household: for each right its answer, then its outputs, « already received », its dates. */
  readonly colonnes: number
  /** The first cell of each right. */
  readonly places: readonly number[]
  readonly rangement: Rangement
  readonly memoire: Memoire
  readonly constantes: readonly number[]
  /** The functions of the rights, for households of which everything is known, and for all. */
  readonly connus: readonly string[]
  readonly tous: readonly string[]
  /** Values of the law that must be known on a day, by their address; whether one of them divides. */
  readonly sures: readonly (readonly [adresse: number, diviseur: boolean])[]
  /** The WebAssembly module, in base 64. */
  readonly code: string
}

/** A program ready to run, and its memory as numbers and as whole numbers. */
export type Machine = {
  readonly lot: Lot
  readonly jour: () => void
  /** One right after the other, for the households of a block. */
  readonly connus: readonly (() => void)[]
  readonly tous: readonly (() => void)[]
  readonly memoire: WebAssembly.Memory
  f: Float64Array
  i: Int32Array
  /** Where the pieces start: nothing but zeros, except for the columns that the block wrote. */
  morceaux: number
  readonly ecrites: number[]
}

const machines = new WeakMap<Lot, Machine>()

/** The program of some rules: prepared once, with room for the largest household. */
export const machineDeLot = (lot: Lot, personnesAuPlus: number): Machine => {
  const machine = machines.get(lot) ?? ouvrir(lot)
  machines.set(lot, machine)
  const { memoire, rangement } = lot
  const morceaux = memoire.personnes + memoire.parPersonne * personnesAuPlus
  if (morceaux > machine.morceaux) {
    const colonnes = rangement.seriesDuFoyer + rangement.seriesDePersonne * personnesAuPlus
    agrandir(machine, morceaux + rangement.horizon * colonnes * COLONNE)
    machine.f.fill(0, morceaux / 8)
    machine.morceaux = morceaux
  }
  return machine
}

const ouvrir = (lot: Lot): Machine => {
  const octets = Uint8Array.from(atob(lot.code), lettre => lettre.charCodeAt(0))
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(octets))
  const { memoire, ...fonctions } = exports as { memoire: WebAssembly.Memory } & Record<string, () => void>
  const machine: Machine = {
    lot,
    jour: fonctions.jour!,
    connus: lot.connus.map(nom => fonctions[nom]!),
    tous: lot.tous.map(nom => fonctions[nom]!),
    memoire,
    f: new Float64Array(),
    i: new Int32Array(),
    morceaux: 0,
    ecrites: []
  }
  agrandir(machine, lot.memoire.faits)
  for (const [rang, nombre] of lot.constantes.entries())
    ecrireDeuxFois(machine, lot.memoire.constantes + OCTETS_PAR_DATE * rang, nombre)
  return machine
}

const OCTETS_PAR_PAGE = 65_536

const agrandir = (machine: Machine, octets: number): void => {
  const manque = octets - machine.memoire.buffer.byteLength
  if (manque > 0) machine.memoire.grow(Math.ceil(manque / OCTETS_PAR_PAGE))
  else if (machine.f.length > 0) return
  machine.f = new Float64Array(machine.memoire.buffer)
  machine.i = new Int32Array(machine.memoire.buffer)
}

/** The same number for the two households that are computed at once. */
export const ecrireDeuxFois = ({ f }: Machine, adresse: number, nombre: number): void => {
  f[adresse / 8] = nombre
  f[adresse / 8 + 1] = nombre
}

export type Jour = {
  readonly mois: number
  readonly jour: number
  readonly premierDuMois: number
  readonly premierJanvier: number
}

/** Computes what depends on the day alone; tells whether every value of the law is known on that day. */
export const ouvrirLeJour = (
  machine: Machine,
  { mois, jour, premierDuMois, premierJanvier }: Jour
): boolean => {
  const { lot, f, i } = machine
  for (const [rang, nombre] of [jour, premierDuMois, premierJanvier, mois].entries())
    ecrireDeuxFois(machine, lot.memoire.dates + OCTETS_PAR_DATE * rang, nombre)
  i[ADRESSES.mois / 4] = mois
  i[ADRESSES.limite / 4] = OCTETS_PAR_DATE
  machine.jour()
  return lot.sures.every(([adresse, diviseur]) => estSure(f[adresse / 8]!, diviseur))
}

/** Known, not beyond measure; a divisor that is zero or tiny would make an unknown where none is expected. */
const estSure = (valeur: number, diviseur: boolean): boolean =>
  Math.abs(valeur) < 1e12 && (!diviseur || Math.abs(valeur) > 1e-9)

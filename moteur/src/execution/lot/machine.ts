import { COLONNE, type Memoire, OCTETS_PAR_DATE } from './bloc.ts'
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
}

const machines = new WeakMap<Lot, Machine>()

/** The program of some rules, prepared once. */
export const machineDeLot = (lot: Lot): Machine => {
  const machine = machines.get(lot) ?? ouvrir(lot)
  machines.set(lot, machine)
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
    i: new Int32Array()
  }
  agrandir(machine, debutDesBlocs(lot, 1))
  for (const [rang, nombre] of lot.constantes.entries())
    ecrireDeuxFois(machine, lot.memoire.constantes + OCTETS_PAR_DATE * rang, nombre)
  return machine
}

const OCTETS_PAR_PAGE = 65_536

/** Makes sure of that many bytes. */
export const agrandir = (machine: Machine, octets: number): void => {
  const manque = octets - machine.memoire.buffer.byteLength
  if (manque > 0) machine.memoire.grow(Math.ceil(manque / OCTETS_PAR_PAGE))
  else if (machine.f.length > 0) return
  machine.f = new Float64Array(machine.memoire.buffer)
  machine.i = new Int32Array(machine.memoire.buffer)
}

/** Blocks stand after what is computed for the persons of the largest household. */
export const debutDesBlocs = ({ memoire }: Lot, personnesAuPlus: number): number =>
  memoire.personnes + memoire.parPersonne * personnesAuPlus + COLONNE

/** The same number for the two households that are computed at once. */
export const ecrireDeuxFois = ({ f }: Machine, adresse: number, nombre: number): void => {
  f[adresse / 8] = nombre
  f[adresse / 8 + 1] = nombre
}

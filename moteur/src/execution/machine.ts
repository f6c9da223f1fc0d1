import type { Action, Terrain } from './actions.ts'
import { ajouterActions } from './actions.ts'
import { cellule, disposer } from './disposition.ts'
import type { Faits } from './faits.ts'
import type { Regles } from './regles.ts'
import type { PasLu } from './table.ts'
import { decoder } from './table.ts'

/** What every step is worth: cell by cell, the smallest and the greatest value. */
export type Etat = { readonly n: number; readonly bas: Float64Array; readonly haut: Float64Array }

type Machine = {
  readonly pas: readonly PasLu[]
  readonly cellule: (pas: number, n: number, p: number) => number
  readonly taille: (n: number) => number
  readonly programmes: Map<number, readonly Action[]>
  readonly parties: Map<string, readonly Action[]>
}

const machines = new WeakMap<Regles, Machine>()

/** The table of a set of rules, read once. */
export const machineDe = (regles: Regles): Machine => {
  const connue = machines.get(regles)
  if (connue) return connue
  const pas = decoder(regles.table)
  // A monthly step needs one cell, not one per month: a window goes through its months one after the other.
  const { places, taille } = disposer(pas, 1)
  const machine: Machine = {
    pas,
    taille,
    cellule: (i, n, p) => cellule(places[i]!, n, p),
    programmes: new Map(),
    parties: new Map()
  }
  machines.set(regles, machine)
  return machine
}

/** Bounds of every step for a situation that may be partly unknown. */
export const encadrer = (regles: Regles, faits: Faits): Etat => {
  const machine = machineDe(regles)
  const taille = machine.taille(faits.n)
  const marche = { bas: new Float64Array(taille), haut: new Float64Array(taille), faits, mois: 0 }
  for (const action of programmePour(regles, machine, faits.n)) action(marche)
  return { n: faits.n, bas: marche.bas, haut: marche.haut }
}

/** What is prepared for a number of persons is kept up to there: a hostile input must not fill the memory. */
export const PERSONNES_GARDEES = 12

/** Addresses depend on the number of persons only: the chain of actions is kept for usual households. */
const programmePour = (regles: Regles, { pas, cellule: adresse, programmes }: Machine, n: number) => {
  const connu = programmes.get(n)
  if (connu) return connu
  const programme = enchainer({ regles, pas, n, cellule: (i, p) => adresse(i, n, p) }, () => true)
  if (n <= PERSONNES_GARDEES) programmes.set(n, programme)
  return programme
}

const enchainer = (terrain: Terrain, garde: (i: number) => boolean): readonly Action[] => {
  const programme: Action[] = []
  terrain.pas.forEach(({ mois }, i) => {
    if (!mois && garde(i)) ajouterActions(programme, terrain, i)
  })
  return programme
}

/** Some steps, under a name that tells them apart. */
export type Partie = { readonly nom: string; readonly pas: readonly number[] }

/** Bounds of some steps and of what they need; every other cell is left at zero. Written over `ici`, if it is given. */
export const encadrerPartie = (regles: Regles, faits: Faits, partie: Partie, ici?: Etat): Etat => {
  const machine = machineDe(regles)
  const taille = machine.taille(faits.n)
  const etat = ici ?? { n: faits.n, bas: new Float64Array(taille), haut: new Float64Array(taille) }
  etat.bas.fill(0)
  etat.haut.fill(0)
  const marche = { ...etat, faits, mois: 0 }
  for (const action of programmeDe(regles, machine, faits.n, partie)) action(marche)
  return etat
}

const programmeDe = (regles: Regles, machine: Machine, n: number, { nom, pas: departs }: Partie) => {
  const { pas, cellule: adresse, parties } = machine
  const cle = `${n} ${nom}`
  const connu = parties.get(cle)
  if (connu) return connu
  const utiles = new Set(departs)
  // A set is walked in the order of its additions, those made on the way included.
  for (const i of utiles) for (const arg of pas[i]!.args) utiles.add(arg)
  const programme = enchainer({ regles, pas, n, cellule: (i, p) => adresse(i, n, p) }, i => utiles.has(i))
  if (n <= PERSONNES_GARDEES) parties.set(cle, programme)
  return programme
}

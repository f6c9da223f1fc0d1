import type { Action } from './actions.ts'
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
    programmes: new Map()
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
  const programme: Action[] = []
  const terrain = { regles, pas, n, cellule: (i: number, p: number) => adresse(i, n, p) }
  pas.forEach(({ mois }, i) => {
    if (!mois) ajouterActions(programme, terrain, i)
  })
  if (n <= PERSONNES_GARDEES) programmes.set(n, programme)
  return programme
}

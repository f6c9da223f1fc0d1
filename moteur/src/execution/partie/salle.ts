import type { Action } from '../actions.ts'
import { ajouterActions } from '../actions.ts'
import { preparer } from '../faits.ts'
import type { Etat } from '../machine.ts'
import { machineDe, PERSONNES_GARDEES } from '../machine.ts'
import type { Regles } from '../regles.ts'
import { moisDe, type PasLu, sousFenetre } from '../table.ts'

/** Room for the households of a number of persons, written over from one to the next. */
export type Salle = Etat & {
  readonly faitsBas: Float64Array
  readonly faitsHaut: Float64Array
  /** The first cells of the series that are not zero. */
  readonly ecrites: number[]
  /** Months back at which a series is not what it was a month nearer. */
  readonly change: Uint8Array
  visites: number
  /** The visit when each input was last read, and each step last computed. */
  readonly lues: Float64Array
  readonly faits: Float64Array
  readonly actions: (pas: number) => readonly Action[]
}

const salles = new WeakMap<Regles, Map<number, Salle>>()

export const salleDe = (regles: Regles, n: number): Salle => {
  const connues = salles.get(regles) ?? new Map<number, Salle>()
  salles.set(regles, connues)
  const salle = connues.get(n) ?? ouvrirSalle(regles, n)
  if (n <= PERSONNES_GARDEES) connues.set(n, salle)
  return salle
}

const ouvrirSalle = (regles: Regles, n: number): Salle => {
  const { pas, taille } = machineDe(regles)
  const { entrees, disposition, horizon } = preparer(regles.lecteur)
  const change = new Uint8Array(horizon)
  return {
    n,
    bas: new Float64Array(taille(n)),
    haut: new Float64Array(taille(n)),
    faitsBas: new Float64Array(disposition.taille(n)),
    faitsHaut: new Float64Array(disposition.taille(n)),
    ecrites: [],
    change,
    visites: 0,
    lues: new Float64Array(entrees.length),
    faits: new Float64Array(pas.length),
    actions: preparerActions(regles, n, change)
  }
}

type Terrain = Parameters<typeof ajouterActions>[1]

/** What each step does, prepared when it is first asked for. */
const preparerActions = (regles: Regles, n: number, change: Uint8Array): Salle['actions'] => {
  const { pas, cellule: adresse } = machineDe(regles)
  const terrain = { regles, pas, n, cellule: (i: number, p: number) => adresse(i, n, p) }
  const preparees: (readonly Action[] | undefined)[] = []
  return i => {
    const connues = preparees[i]
    if (connues) return connues
    const actions: Action[] = []
    if (pas[i]!.op === 'fenetre') actions.push(parcourirMois(terrain, pas[i]!, i, change))
    else ajouterActions(actions, terrain, i)
    preparees[i] = actions
    return actions
  }
}

/** Adds up a value over its months; a month in which nothing changes is worth what the nearer one is. */
const parcourirMois = (terrain: Terrain, pas: PasLu, i: number, change: Uint8Array): Action => {
  const actions: Action[] = []
  for (const j of sousFenetre(terrain.pas, i)) ajouterActions(actions, terrain, j)
  const personnes = Array.from({ length: pas.personne ? terrain.n : 1 }, (_, p) => p)
  const cumuls = personnes.map(p => [terrain.cellule(i, p), terrain.cellule(pas.args[0]!, p)] as const)
  return marche => {
    const { bas, haut } = marche
    for (const [c] of cumuls) bas[c] = haut[c] = 0
    const [recent, ancien] = moisDe(pas, marche.faits.mois)
    for (marche.mois = recent; marche.mois <= ancien; marche.mois++) {
      if (marche.mois === recent || change[marche.mois] === 1) for (const action of actions) action(marche)
      for (const [c, valeur] of cumuls) {
        bas[c]! += bas[valeur]!
        haut[c]! += haut[valeur]!
      }
    }
  }
}

import { preparer } from '../faits.ts'
import type { Etat } from '../machine.ts'
import { machineDe, PERSONNES_GARDEES } from '../machine.ts'
import type { Regles } from '../regles.ts'
import type { SerieEcrite } from './marche.ts'

/** Room for the households of a number of persons, written over from one to the next. */
export type Salle = Etat & {
  readonly faitsBas: Float64Array
  readonly faitsHaut: Float64Array
  readonly ecrites: SerieEcrite[]
  visites: number
  /** The visit when the series were last read. */
  moisLus: number
  /** The visit when each step was last computed. */
  readonly vu: Float64Array
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
  const { disposition } = preparer(regles.lecteur)
  return {
    n,
    bas: new Float64Array(taille(n)),
    haut: new Float64Array(taille(n)),
    faitsBas: new Float64Array(disposition.taille(n)),
    faitsHaut: new Float64Array(disposition.taille(n)),
    ecrites: [],
    visites: 0,
    moisLus: 0,
    vu: new Float64Array(pas.length)
  }
}

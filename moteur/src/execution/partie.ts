import type { Action } from './actions.ts'
import { ajouterActions } from './actions.ts'
import type { Faits } from './faits.ts'
import type { Etat } from './machine.ts'
import { machineDe, PERSONNES_GARDEES } from './machine.ts'
import type { Regles } from './regles.ts'

/** Some steps, under a name that tells them apart. */
type Partie = { readonly nom: string; readonly pas: readonly number[] }

/** Bounds of some steps and of what they need, written over `ici`; every other cell is left at zero. */
export const encadrerPartie = (regles: Regles, faits: Faits, partie: Partie, ici: Etat): Etat => {
  ici.bas.fill(0)
  ici.haut.fill(0)
  const marche = { ...ici, faits, mois: 0 }
  for (const action of programmeDe(regles, faits.n, partie)) action(marche)
  return ici
}

const gardes = new WeakMap<Regles, Map<string, readonly Action[]>>()

const programmeDe = (regles: Regles, n: number, { nom, pas: departs }: Partie): readonly Action[] => {
  const gardees = gardes.get(regles) ?? new Map<string, readonly Action[]>()
  gardes.set(regles, gardees)
  const cle = `${n} ${nom}`
  const connu = gardees.get(cle)
  if (connu) return connu
  const { pas, cellule } = machineDe(regles)
  const utiles = new Set(departs)
  // A set is walked in the order of its additions, those made on the way included.
  for (const i of utiles) for (const arg of pas[i]!.args) utiles.add(arg)
  const programme: Action[] = []
  const terrain = { regles, pas, n, cellule: (i: number, p: number) => cellule(i, n, p) }
  pas.forEach(({ mois }, i) => {
    if (!mois && utiles.has(i)) ajouterActions(programme, terrain, i)
  })
  if (n <= PERSONNES_GARDEES) gardees.set(cle, programme)
  return programme
}

import type { Entree, Noeud } from '../arbre/arbre.ts'

/** Where a value is asked: for whom, and how many months before the request. */
export type Place = { readonly personne: number; readonly recul: number }

/** One household, all known or NaN. The claimant comes first. */
export type Faits = {
  readonly date: number
  readonly personnes: number
  readonly lire: (entree: Entree, place: Place) => number
}

/** Evaluates a node somewhere. */
export type Evaluer = (noeud: Noeud, place: Place) => number

import type { Noeud } from '../arbre/arbre.ts'
import { recul } from '../arbre/bornes-de-mois.ts'
import type { Evaluer, Place } from './faits.ts'

/** Over each month of a window, its ends included. */
export function surLesMois(
  { fonction, de, a, valeur }: Extract<Noeud, { op: 'mois' }>,
  place: Place,
  date: number,
  evaluer: Evaluer
): number {
  const mois = Math.floor(date / 100) % 100
  const [ancien, recent] = [recul(de, mois), recul(a, mois)]
  const valeurs = Array.from({ length: Math.max(0, ancien - recent + 1) }, (_, rang) =>
    evaluer(valeur, { ...place, recul: recent + rang })
  )
  const total = valeurs.reduce((somme, v) => somme + v, 0)
  return fonction === 'moyenne' ? total / valeurs.length : total
}

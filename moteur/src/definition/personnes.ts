import type { Noeud } from '../arbre/arbre.ts'
import type { Evaluer, Place } from './faits.ts'
import { comparer, et, ou, si } from './logique.ts'

type Agregat = Extract<Noeud, { op: 'personnes' }>
type Rang = Extract<Noeud, { op: 'rang' }>

/** One value out of everyone’s; a person whose filter is unknown makes amounts unknown. */
export function surLesPersonnes(
  { fonction, valeur, si: filtre }: Agregat,
  places: readonly Place[],
  evaluer: Evaluer
): number {
  const chacune = places.map(ici => ({
    garde: filtre === null ? 1 : evaluer(filtre, ici),
    v: evaluer(valeur, ici)
  }))
  if (fonction === 'une') return ou(chacune.map(({ v }) => v))
  if (fonction === 'toutes') return et(chacune.map(({ garde, v }) => ou([1 - garde, v])))
  if (fonction === 'somme' || fonction === 'nombre')
    return chacune.reduce((somme, { garde, v }) => somme + si(garde, v, 0), 0)
  const gardees = chacune
    .filter(({ garde }) => garde !== 0)
    .map(({ garde, v }) => (garde === 1 ? v : Number.NaN))
  // Nobody kept: nothing, rather than an infinite amount.
  return gardees.length === 0 ? 0 : Math[fonction](...gardees)
}

/** 1 + the number of others before this one; the one written first wins a tie. */
export function ranger(
  { parmi, valeur }: Rang,
  ici: Place,
  places: readonly Place[],
  evaluer: Evaluer
): number {
  const sienne = evaluer(valeur, ici)
  return places
    .filter(({ personne }) => personne !== ici.personne)
    .map(autre =>
      et([
        evaluer(parmi, autre),
        comparer(
          evaluer(valeur, autre),
          sienne,
          (a, b) => a > b || (a === b && autre.personne < ici.personne)
        )
      ])
    )
    .reduce((rang, devant) => rang + devant, 1)
}

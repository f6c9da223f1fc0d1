import { FOYERS_PAR_BLOC } from './bloc.ts'
import { TETE } from './rangee.ts'
import type { Rangees } from './rangees.ts'

/** Households of one day and as many persons, all of them known or not: they are computed together. */
export type Bloc = {
  /** Their ranks, in the order of the block. */
  readonly foyers: Int32Array
  readonly n: number
  readonly connus: boolean
  readonly jour: Jour
}

export type Jour = {
  readonly mois: number
  readonly jour: number
  readonly premierDuMois: number
  readonly premierJanvier: number
}

/** Cuts households into blocks, those that look alike side by side. */
export const grouper = (rangees: Rangees): readonly Bloc[] => {
  const blocs: Bloc[] = []
  for (const foyers of parJour(rangees)) decouper(rangees, parRessemblance(rangees, foyers), blocs)
  return blocs
}

/** Households of the same day, those of which everything is known apart. */
const parJour = ({ cahier: { e }, debuts, combien }: Rangees): Iterable<readonly number[]> => {
  const groupes = new Map<number, number[]>()
  for (let foyer = 0; foyer < combien; foyer++) {
    const b = debuts[foyer]!
    // Two days of one month, and whether all is known: one number tells them apart.
    const jour = e[b + TETE.premierDuMois]! * 1e8 + e[b + TETE.jour]!
    const cle = e[b + TETE.connu] === 1 ? jour : -jour
    const groupe = groupes.get(cle)
    if (groupe) groupe.push(foyer)
    else groupes.set(cle, [foyer])
  }
  return groupes.values()
}

/** Sorted as plain numbers, signature first: a function that compares would be called a hundred thousand times. */
const parRessemblance = (
  { cahier: { e }, debuts, combien }: Rangees,
  foyers: readonly number[]
): Int32Array => {
  const cles = new Float64Array(foyers.length)
  for (let k = 0; k < cles.length; k++) {
    const foyer = foyers[k]!
    cles[k] = e[debuts[foyer]! + TETE.signature]! * combien + foyer
  }
  cles.sort()
  const tries = new Int32Array(cles.length)
  for (let k = 0; k < cles.length; k++) tries[k] = cles[k]! - Math.floor(cles[k]! / combien) * combien
  return tries
}

/** The first number of a signature is how many persons: they follow one another. */
const decouper = ({ cahier: { e }, debuts }: Rangees, foyers: Int32Array, blocs: Bloc[]): void => {
  const personnes = (rang: number) => e[debuts[foyers[rang]!]! + TETE.n]!
  for (let de = 0; de < foyers.length; ) {
    const n = personnes(de)
    let a = de + 1
    while (a < foyers.length && a < de + FOYERS_PAR_BLOC && personnes(a) === n) a += 1
    const b = debuts[foyers[de]!]!
    blocs.push({ foyers: foyers.subarray(de, a), n, connus: e[b + TETE.connu] === 1, jour: lireLeJour(e, b) })
    de = a
  }
}

const lireLeJour = (e: Float64Array, b: number): Jour => ({
  mois: e[b + TETE.mois]!,
  jour: e[b + TETE.jour]!,
  premierDuMois: e[b + TETE.premierDuMois]!,
  premierJanvier: e[b + TETE.premierJanvier]!
})

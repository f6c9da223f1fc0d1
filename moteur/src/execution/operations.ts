/**
 * What generated code calls. A value is a number; unknown is NaN; true is 1, false is 0;
 * a date is the integer yyyymmdd; a choice is one bit.
 */

import { joursDuMois } from './situation/jours-du-mois.ts'

export { lireFin } from './situation/fin.ts'

/** Comparisons: neither true nor false means that a side is unknown. */
export const inferieur = (a: number, b: number): number => (a < b ? 1 : a >= b ? 0 : Number.NaN)
export const auPlus = (a: number, b: number): number => (a <= b ? 1 : a > b ? 0 : Number.NaN)
export const superieur = (a: number, b: number): number => inferieur(b, a)
export const auMoins = (a: number, b: number): number => auPlus(b, a)
export const egal = (a: number, b: number): number => (a === b ? 1 : a < b || a > b ? 0 : Number.NaN)
export const different = (a: number, b: number): number => 1 - egal(a, b)

/** Kleene's logic: one false is enough for « et », one true for « ou »; else an unknown stays unknown. */
export const non = (a: number): number => 1 - a
export const et = (a: number, b: number): number => (a === 0 || b === 0 ? 0 : a * b)
export const ou = (a: number, b: number): number => (a === 1 || b === 1 ? 1 : a + b)

/** An unknown condition gives an unknown value, unless both branches agree. */
export const si = (condition: number, alors: number, sinon: number): number =>
  condition === 1 || alors === sinon ? alors : condition === 0 ? sinon : Number.NaN

/** Nobody can tell what a division by zero is worth. */
export const divise = (a: number, b: number): number => (b === 0 ? Number.NaN : a / b)

/** Below this, a distance to the next step is binary noise: 0.29 / 0.01 is 28.999999999999996. */
const BRUIT = 1e-9
const SENS = [
  (x: number) => Math.floor(x + BRUIT),
  (x: number) => Math.ceil(x - BRUIT),
  (x: number) => Math.floor(x + 0.5 + BRUIT)
] as const

/** Rounds to a multiple of `pas`; `sens` is 0 down, 1 up, 2 nearest (a half goes up). */
export const arrondi = (valeur: number, pas: number, sens: number): number => {
  const arrondir = SENS[sens] ?? Math.round
  const parUnite = Math.round(1 / pas)
  // Dividing by 100 gives the exact cent where multiplying by 0.01 does not.
  return pas < 1 && Math.abs(parUnite * pas - 1) < BRUIT
    ? arrondir(valeur * parUnite) / parUnite
    : arrondir(valeur / pas) * pas
}

/** Whole years between two dates: someone born on 29 February grows older on 1 March. */
export const age = (du: number, au: number): number => Math.floor((au - du) / 10_000)

const rangDuJour = (date: number): number =>
  (Math.floor(date / 10_000) * 12 + (Math.floor(date / 100) % 100)) * 32 + (date % 100)

/** Whole months between two dates. */
export const moisEcoules = (du: number, au: number): number =>
  Math.floor((rangDuJour(au) - rangDuJour(du)) / 32)

/** The same day some months later, or the last day of a shorter month. */
export const decale = (date: number, mois: number): number => {
  const total = Math.floor(date / 10_000) * 12 + (Math.floor(date / 100) % 100) - 1 + mois
  const annee = Math.floor(total / 12)
  const numero = total - annee * 12 + 1
  return annee * 10_000 + numero * 100 + Math.min(date % 100, joursDuMois(annee, numero))
}

/** Over the persons: their values are `t[de]` … `t[de + n - 1]`. */
export const sommePersonnes = (t: Float64Array, de: number, n: number): number => {
  let total = 0
  for (let p = 0; p < n; p++) total += t[de + p]!
  return total
}

/** « or » over the persons. */
export const unePersonne = (t: Float64Array, de: number, n: number): number => {
  let reponse = 0
  for (let p = 0; p < n; p++) reponse = ou(reponse, t[de + p]!)
  return reponse
}

/** « and » over the persons. */
export const toutesLesPersonnes = (t: Float64Array, de: number, n: number): number => {
  let reponse = 1
  for (let p = 0; p < n; p++) reponse = et(reponse, t[de + p]!)
  return reponse
}

const extreme =
  (choisir: (a: number, b: number) => number) =>
  (t: Float64Array, de: number, filtre: number, n: number): number => {
    let retenu: number | null = null
    for (let p = 0; p < n; p++) {
      const garde = filtre < 0 ? 1 : t[filtre + p]!
      if (garde === 0) continue
      const valeur = garde === 1 ? t[de + p]! : Number.NaN
      retenu = retenu === null ? valeur : choisir(retenu, valeur)
    }
    return retenu ?? 0
  }

/** The smallest and the greatest over the persons kept by a filter (`filtre < 0`: everyone); 0 when nobody is kept. */
export const minPersonnes = extreme(Math.min)
export const maxPersonnes = extreme(Math.max)

/** 1 + the number of other kept persons with a greater value; the one written first wins a tie. */
export const rang = (t: Float64Array, parmi: number, valeur: number, p: number, n: number): number => {
  let place = 1
  for (let q = 0; q < n; q++) {
    if (q === p) continue
    const devant = (q < p ? auMoins : superieur)(t[valeur + q]!, t[valeur + p]!)
    place += et(t[parmi + q]!, devant)
  }
  return place
}

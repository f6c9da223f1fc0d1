import { age, arrondi, decale, moisEcoules } from './operations.ts'
import type { Operation } from './operations.ts'

/**
 * Arithmetic on bounds: `B[c]` and `H[c]` receive the smallest and the greatest value that step `c` can take
 * when each of its parts (cells `a`) lies between its own bounds. For choices: surely these bits, possibly those.
 */
export type Calcul = (B: Float64Array, H: Float64Array, c: number, a: readonly number[], litteraux: readonly number[]) => void

type SurDeux = (B: Float64Array, H: Float64Array, c: number, x: number, y: number) => void

/** An operation on one or two parts. Read by index: unpacking a list costs more than the operation itself. */
const surDeux =
  (faire: SurDeux): Calcul =>
  (B, H, c, a) =>
    faire(B, H, c, a[0]!, a[1]!)

const ecrire = (B: Float64Array, H: Float64Array, c: number, bas: number, haut: number): void => {
  B[c] = bas
  H[c] = haut
}

/** A bound may be infinite, a value never is: 0 times any value is 0. */
const fois = (x: number, y: number): number => (x === 0 || y === 0 ? 0 : x * y)

const multiplier = surDeux((B, H, c, x, y) => {
  const p = fois(B[x]!, B[y]!)
  const q = fois(B[x]!, H[y]!)
  const r = fois(H[x]!, B[y]!)
  const s = fois(H[x]!, H[y]!)
  ecrire(B, H, c, Math.min(p, q, r, s), Math.max(p, q, r, s))
})

/** A divisor that may be 0 says nothing of the result, except that two quantities give a quantity. */
const diviser = surDeux((B, H, c, x, y) => {
  const xb = B[x]!
  const xh = H[x]!
  const yb = B[y]!
  const yh = H[y]!
  if (yb > 0) ecrire(B, H, c, xb >= 0 ? xb / yh : xb / yb, xh >= 0 ? xh / yb : xh / yh)
  else if (yh < 0) ecrire(B, H, c, xh >= 0 ? xh / yh : xh / yb, xb >= 0 ? xb / yb : xb / yh)
  else ecrire(B, H, c, yb === 0 && yh > 0 && xb >= 0 ? xb / yh : Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)
})

type Relation = (xb: number, xh: number, yb: number, yh: number) => boolean

/** A comparison: sure, and possible. */
const comparer = (sur: Relation, possible: Relation): Calcul =>
  surDeux((B, H, c, x, y) => {
    B[c] = Number(sur(B[x]!, H[x]!, B[y]!, H[y]!))
    H[c] = Number(possible(B[x]!, H[x]!, B[y]!, H[y]!))
  })

/** `fonction` grows with each of its parts. */
const croissante = (fonction: (x: number, y: number) => number, depart: number): Calcul => (B, H, c, a) => {
  let bas = depart
  let haut = depart
  for (const x of a) {
    bas = fonction(bas, B[x]!)
    haut = fonction(haut, H[x]!)
  }
  ecrire(B, H, c, bas, haut)
}

const ajouter = (x: number, y: number): number => x + y
const somme = croissante(ajouter, 0)
const minimum = croissante(Math.min, Number.POSITIVE_INFINITY)
const maximum = croissante(Math.max, Number.NEGATIVE_INFINITY)

/** Grows with the second date, shrinks with the first. */
const duree = (mesurer: (du: number, au: number) => number): Calcul =>
  surDeux((B, H, c, du, au) => ecrire(B, H, c, mesurer(H[du]!, B[au]!), mesurer(B[du]!, H[au]!)))

/** An undecided condition gives all that either branch can give. */
const choisir: Calcul = (B, H, c, a) => {
  const alors = a[1]!
  const sinon = a[2]!
  if (B[a[0]!] === 1) ecrire(B, H, c, B[alors]!, H[alors]!)
  else if (H[a[0]!] === 0) ecrire(B, H, c, B[sinon]!, H[sinon]!)
  else ecrire(B, H, c, Math.min(B[alors]!, B[sinon]!), Math.max(H[alors]!, H[sinon]!))
}

/** The same on choices: surely what both branches surely are. */
const choisirBits: Calcul = (B, H, c, a, litteraux) => {
  const decidee = B[a[0]!] === H[a[0]!]
  if (decidee) choisir(B, H, c, a, litteraux)
  else ecrire(B, H, c, B[a[1]!]! & B[a[2]!]!, H[a[1]!]! | H[a[2]!]!)
}

/** Over the persons kept by a filter that may be undecided: values, then filters if any; 0 when nobody is kept. */
const extreme = (sens: 1 | -1): Calcul => (B, H, c, a, [n = 0]) => {
  let meilleurSur = Number.NEGATIVE_INFINITY
  let moinsBon = Number.POSITIVE_INFINITY
  let meilleur = Number.NEGATIVE_INFINITY
  for (let p = 0; p < n; p++) {
    const [valeur, filtre] = [a[p]!, a[n + p]]
    if (filtre !== undefined && H[filtre] === 0) continue
    const [bas, haut] = sens === 1 ? [B[valeur]!, H[valeur]!] : [-H[valeur]!, -B[valeur]!]
    if (filtre === undefined || B[filtre] === 1) meilleurSur = Math.max(meilleurSur, bas)
    moinsBon = Math.min(moinsBon, bas)
    meilleur = Math.max(meilleur, haut)
  }
  const personneDeSur = meilleurSur === Number.NEGATIVE_INFINITY
  const bas = personneDeSur ? Math.min(0, moinsBon) : meilleurSur
  const haut = personneDeSur ? Math.max(0, meilleur) : meilleur
  // `|| 0` turns the -0 of a mirrored minimum into 0.
  if (sens === 1) ecrire(B, H, c, bas, haut)
  else ecrire(B, H, c, -haut || 0, -bas || 0)
}

/** Filters of everyone, values of everyone; `p` is the person ranked: surely ahead, possibly ahead. */
const rang: Calcul = (B, H, c, a, [n = 0, p = 0]) => {
  const moi = a[n + p]!
  let bas = 1
  let haut = 1
  for (let q = 0; q < n; q++) {
    if (q === p) continue
    const [parmi, autre] = [a[q]!, a[n + q]!]
    if (B[parmi] === 1 && (B[autre]! > H[moi]! || (q < p && B[autre] === H[moi]))) bas++
    if (H[parmi] === 1 && (H[autre]! > B[moi]! || (q < p && H[autre] === B[moi]))) haut++
  }
  ecrire(B, H, c, bas, haut)
}

/** The operations that only look at the cells of their parts. */
export const CALCULS: Readonly<Partial<Record<Operation, Calcul>>> = {
  copie: surDeux((B, H, c, x) => ecrire(B, H, c, B[x]!, H[x]!)),
  demandeur: surDeux((B, H, c, x) => ecrire(B, H, c, B[x]!, H[x]!)),
  '+': surDeux((B, H, c, x, y) => ecrire(B, H, c, B[x]! + B[y]!, H[x]! + H[y]!)),
  '-': surDeux((B, H, c, x, y) => ecrire(B, H, c, B[x]! - H[y]!, H[x]! - B[y]!)),
  '*': multiplier,
  '/': diviser,
  '<': comparer((_, xh, yb) => xh < yb, (xb, _h, _b, yh) => xb < yh),
  '<=': comparer((_, xh, yb) => xh <= yb, (xb, _h, _b, yh) => xb <= yh),
  '>': comparer((xb, _h, _b, yh) => xb > yh, (_, xh, yb) => xh > yb),
  '>=': comparer((xb, _h, _b, yh) => xb >= yh, (_, xh, yb) => xh >= yb),
  '=': comparer((xb, xh, yb, yh) => xb === yh && xh === yb, (xb, xh, yb, yh) => xb <= yh && yb <= xh),
  '!=': comparer((xb, xh, yb, yh) => xb > yh || yb > xh, (xb, xh, yb, yh) => xb !== yh || xh !== yb),
  'meme choix': comparer((xb, _h, yb) => (xb & yb) !== 0, (_, xh, _b, yh) => (xh & yh) !== 0),
  'autre choix': comparer((_, xh, _b, yh) => (xh & yh) === 0, (xb, _h, yb) => (xb & yb) === 0),
  non: surDeux((B, H, c, x) => ecrire(B, H, c, 1 - H[x]!, 1 - B[x]!)),
  et: minimum,
  ou: maximum,
  min: minimum,
  max: maximum,
  somme,
  si: choisir,
  arrondi: (B, H, c, [x = 0], [pas = 1, sens = 0]) => ecrire(B, H, c, arrondi(B[x]!, pas, sens), arrondi(H[x]!, pas, sens)),
  age: duree(age),
  'mois ecoules': duree(moisEcoules),
  decale: (B, H, c, [x = 0], [mois = 0]) => ecrire(B, H, c, decale(B[x]!, mois), decale(H[x]!, mois)),
  'somme personnes': somme,
  'une personne': croissante(Math.max, 0),
  'toutes les personnes': croissante(Math.min, 1),
  'min personnes': extreme(-1),
  'max personnes': extreme(1),
  rang,
}

/** The operations whose value differs on choices. */
export const CALCULS_DE_CHOIX: Readonly<Partial<Record<Operation, Calcul>>> = { si: choisirBits }

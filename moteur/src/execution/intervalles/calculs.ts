import { age, arrondi, decale, moisEcoules } from '../operations.ts'
import type { Operation } from '../table.ts'
import type { Calcul, SurDeux } from './calcul.ts'
import { ecrire, surDeux } from './calcul.ts'
import { COMPARAISONS } from './comparaisons.ts'
import { maxGarde, minGarde, rangBorne } from './personnes.ts'

/** A bound may be infinite, a value never is: 0 times any value is 0. */
const fois = (x: number, y: number): number => (x === 0 || y === 0 ? 0 : x * y)

export const multiplier: SurDeux = (B, H, c, x, y) => {
  const p = fois(B[x]!, B[y]!)
  const q = fois(B[x]!, H[y]!)
  const r = fois(H[x]!, B[y]!)
  const s = fois(H[x]!, H[y]!)
  ecrire(B, H, c, Math.min(p, q, r, s), Math.max(p, q, r, s))
}

/** A divisor that may be 0 says nothing of the result, except that two quantities give a quantity. */
export const diviser: SurDeux = (B, H, c, x, y) => {
  const xb = B[x]!
  const xh = H[x]!
  const yb = B[y]!
  const yh = H[y]!
  if (yb > 0) ecrire(B, H, c, xb >= 0 ? xb / yh : xb / yb, xh >= 0 ? xh / yb : xh / yh)
  else if (yh < 0) ecrire(B, H, c, xh >= 0 ? xh / yh : xh / yb, xb >= 0 ? xb / yb : xb / yh)
  else
    ecrire(
      B,
      H,
      c,
      yb === 0 && yh > 0 && xb >= 0 ? xb / yh : Number.NEGATIVE_INFINITY,
      Number.POSITIVE_INFINITY
    )
}

/** `fonction` grows with each of its parts. */
const croissante =
  (fonction: (x: number, y: number) => number, depart: number): Calcul =>
  (B, H, c, a) => {
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

/** The operations that only look at the cells of their parts. */
export const CALCULS: Readonly<Partial<Record<Operation, Calcul>>> = {
  copie: surDeux((B, H, c, x) => ecrire(B, H, c, B[x]!, H[x]!)),
  demandeur: surDeux((B, H, c, x) => ecrire(B, H, c, B[x]!, H[x]!)),
  '+': surDeux((B, H, c, x, y) => ecrire(B, H, c, B[x]! + B[y]!, H[x]! + H[y]!)),
  '-': surDeux((B, H, c, x, y) => ecrire(B, H, c, B[x]! - H[y]!, H[x]! - B[y]!)),
  '*': surDeux(multiplier),
  '/': surDeux(diviser),
  ...COMPARAISONS,
  non: surDeux((B, H, c, x) => ecrire(B, H, c, 1 - H[x]!, 1 - B[x]!)),
  et: minimum,
  ou: maximum,
  min: minimum,
  max: maximum,
  somme,
  si: choisir,
  arrondi: (B, H, c, [x = 0], [pas = 1, sens = 0]) =>
    ecrire(B, H, c, arrondi(B[x]!, pas, sens), arrondi(H[x]!, pas, sens)),
  age: duree(age),
  'mois ecoules': duree(moisEcoules),
  decale: (B, H, c, [x = 0], [mois = 0]) => ecrire(B, H, c, decale(B[x]!, mois), decale(H[x]!, mois)),
  'somme personnes': somme,
  'une personne': croissante(Math.max, 0),
  'toutes les personnes': croissante(Math.min, 1),
  'min personnes': minGarde,
  'max personnes': maxGarde,
  rang: rangBorne
}

/** The operations whose value differs on choices. */
export const CALCULS_DE_CHOIX: Readonly<Partial<Record<Operation, Calcul>>> = { si: choisirBits }

import { ok, type Result, refus } from '#shared/result'

/** Crockford's alphabet: no I, L, O or U, which a hand mixes up. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
/** 95 bits, then the check sign. */
const SIGNES = 19
const GROUPE = 4

/** How many signs a code has, its check sign included. */
const LONGUEUR = SIGNES + 1

/** The code of a draft, without its spaces: what a person copies and what keys are drawn from. */
export type Code = string & { readonly __code: unique symbol }

/** A new code, from as many random bytes as it has signs. */
export const codeDepuis = (hasard: Uint8Array): Code => {
  if (hasard.length < SIGNES) throw new Error(`A code needs ${SIGNES} random bytes.`)
  // 256 is a multiple of 32: each sign is as likely as another.
  const valeurs = [...hasard.subarray(0, SIGNES)].map(octet => octet % ALPHABET.length)
  return ecrire([...valeurs, controleDe(valeurs)]) as Code
}

/** Reads a code as hands write it: small letters, spaces, O for 0. A slip is told from a code that nobody has. */
export const lireCode = (saisie: string): Result<Code, 'longueur' | 'signe' | 'erreur-de-copie'> => {
  const signes = saisie
    .toUpperCase()
    .replace(/[\s.·_–—-]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  const valeurs = [...signes].map(signe => ALPHABET.indexOf(signe))
  if (valeurs.includes(-1)) return refus('signe')
  if (valeurs.length !== LONGUEUR) return refus('longueur')
  return controleDe(valeurs.slice(0, SIGNES)) === valeurs[SIGNES]
    ? ok(ecrire(valeurs) as Code)
    : refus('erreur-de-copie')
}

/** « 7F3K 9QRT 2M4X B0WZ 51HC »: what is printed. */
export const direCode = (code: Code): string => code.match(new RegExp(`.{${GROUPE}}`, 'g'))?.join(' ') ?? code

const ecrire = (valeurs: readonly number[]): string => valeurs.map(valeur => ALPHABET[valeur]).join('')

/** Each sign has its own weight in GF(32), so one wrong sign, or two neighbours swapped, always shows. */
const controleDe = (valeurs: readonly number[]): number =>
  // Horner's rule with the generator 2: weights 2^19 … 2^1, all different since 2 has order 31.
  valeurs.reduce((somme, valeur) => doubler(somme ^ valeur), 0)

/** Times 2 modulo x⁵ + x² + 1. */
const doubler = (n: number): number => {
  const double = n << 1
  return double > 31 ? double ^ 0b100101 : double
}

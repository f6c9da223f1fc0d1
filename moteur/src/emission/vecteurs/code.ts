import { entier, entierSigne, type Octets } from './octets.ts'

/** The few instructions of WebAssembly that are used on whole numbers, and to go from one place to another. */

const VIDE = 0x40

export const lireLocal = (rang: number): Octets => [0x20, entier(rang)]
export const ecrireLocal = (rang: number, valeur: Octets): Octets => [valeur, 0x21, entier(rang)]
export const i32 = (valeur: number): Octets => [0x41, entierSigne(valeur)]
export const lireEntier = (adresse: number, depuis: Octets = i32(0)): Octets => [
  depuis,
  0x28,
  2,
  entier(adresse)
]
export const rangerEntier = (adresse: number, valeur: Octets): Octets => [
  i32(0),
  valeur,
  0x36,
  2,
  entier(adresse)
]

const DEUX = {
  plus: 0x6a,
  moins: 0x6b,
  fois: 0x6c,
  et: 0x71,
  ou: 0x72,
  inferieur: 0x48,
  superieur: 0x4a
} as const

export const operer = (code: keyof typeof DEUX, a: Octets, b: Octets): Octets => [a, b, DEUX[code]]
export const estNul = (valeur: Octets): Octets => [valeur, 0x45]
/** The smaller one; both are written twice. */
export const plusPetit = (a: Octets, b: Octets): Octets => [a, b, operer('inferieur', a, b), 0x1b]

export const si = (condition: Octets, corps: Octets): Octets => [condition, 0x04, VIDE, corps, 0x0b]
/** Goes on as long as the condition, looked at after each turn, holds. */
export const repeter = (corps: Octets, condition: Octets): Octets => [
  0x03,
  VIDE,
  corps,
  condition,
  0x0d,
  0,
  0x0b
]
/** The condition is looked at before each turn. */
export const tantQue = (condition: Octets, corps: Octets): Octets => si(condition, repeter(corps, condition))
export const appeler = (fonction: number): Octets => [0x10, entier(fonction)]

const VECTEUR = 0xfd

/** On two numbers at once. */
export const vecteur = (code: number): Octets => [VECTEUR, entier(code)]
export const lireVecteur = (adresse: number, depuis: Octets): Octets => [
  depuis,
  vecteur(0),
  3,
  entier(adresse)
]
export const rangerVecteur = (adresse: number, depuis: Octets, valeur: Octets): Octets => [
  depuis,
  valeur,
  vecteur(11),
  3,
  entier(adresse)
]
export const VECTEUR_NUL: Octets = [vecteur(12), Array.from({ length: 16 }, () => 0)]
export const ouVecteur = (a: Octets, b: Octets): Octets => [a, b, vecteur(80)]
export const unSeulVrai = (a: Octets): Octets => [a, vecteur(83)]

import type { EntreeLue } from '../regles.ts'
import { repondre, traduire } from './lectures.ts'
import { entierDeDate, estObjet } from './situation.ts'
import type { Mots } from './tables.ts'

/**
 * What is known of a fact. A number, a date, a yes or no (1, 0): the smallest and the greatest it can be.
 * A choice: the words it surely is, and the words it may be, as bits. Either way equal ends mean a decided value.
 */
export type Bornes = readonly [bas: number, haut: number]

/** An input, with the codes of its table when it has one. */
export type EntreeAvecMots = EntreeLue & { readonly mots?: Mots }

const PREMIERE_DATE = 19_000_101

/** Nothing is known: a fact that has a date has already happened, an amount is not negative. */
export const ignore = (entree: EntreeLue, jour: number): Bornes => {
  if (entree.bornes) return entree.bornes
  switch (entree.genre) {
    case 'booleen':
      return [0, 1]
    case 'choix':
      return [0, 2 ** (entree.choix?.length ?? 0) - 1]
    case 'date':
      return [PREMIERE_DATE, jour]
    case 'nombre':
      return [0, Number.POSITIVE_INFINITY]
  }
}

/** Reads one written value; null when it says nothing. */
export const lireBornes = (entree: EntreeAvecMots, valeur: unknown): Bornes | null => {
  switch (entree.genre) {
    case 'booleen':
      return enBornes(enNombre(repondre(valeur, entree.lecture)))
    case 'choix':
      return lireChoix(entree, valeur)
    case 'date':
      return lireEntre(valeur, fin => (typeof fin === 'string' ? entierDeDate(fin) : null))
    case 'nombre':
      return lireEntre(valeur, fin => (typeof fin === 'number' ? fin : null))
  }
}

const point = (valeur: number): Bornes => [valeur, valeur]

const enNombre = (reponse: boolean | null): number | null => (reponse === null ? null : Number(reponse))

const lireEntre = (valeur: unknown, lire: (fin: unknown) => number | null): Bornes | null => {
  if (!estObjet(valeur)) return enBornes(lire(valeur))
  const bas = lire(valeur.min)
  const haut = lire(valeur.max)
  return bas === null && haut === null ? null : [bas ?? 0, haut ?? Number.POSITIVE_INFINITY]
}

const enBornes = (valeur: number | null): Bornes | null => (valeur === null ? null : point(valeur))

const lireChoix = (entree: EntreeAvecMots, valeur: unknown): Bornes | null => {
  const mots = estObjet(valeur) ? valeur.parmi : [valeur]
  if (!Array.isArray(mots)) return null
  const possibles = mots.reduce<number>((bits, mot) => bits | bitDuMot(entree, mot), 0)
  if (possibles === 0) return null
  const seul = (possibles & (possibles - 1)) === 0
  return [seul ? possibles : 0, possibles]
}

const bitDuMot = ({ choix = [], lecture, mots }: EntreeAvecMots, mot: unknown): number => {
  const traduit = typeof mot === 'string' ? (mots?.get(mot) ?? traduire(mot, choix, lecture)) : null
  const rang = traduit === null ? -1 : choix.indexOf(traduit)
  return rang < 0 ? 0 : 2 ** rang
}

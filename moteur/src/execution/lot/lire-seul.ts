import type { EntreePrete } from '../faits.ts'
import { lireValeur } from '../faits.ts'
import { jourEcrit } from '../situation/chiffres.ts'
import type { Situation } from '../situation/situation.ts'

/** The only value that a written fact can have; NaN when it may have several. */
export const lireSeul = (
  entree: EntreePrete,
  valeur: unknown,
  situation: Pick<Situation, 'absents'>,
  jour: number
): number => {
  const { genre } = entree
  if (genre === 'nombre' && typeof valeur === 'number') return valeur
  if (genre === 'booleen' && typeof valeur === 'boolean') return Number(valeur)
  if (genre === 'date' && typeof valeur === 'string') return jourEcrit(valeur)
  if (typeof valeur === 'string') return valeurDuMot(entree, valeur)
  return relire(entree, valeur, situation, jour)
}

const relire = (
  entree: EntreePrete,
  valeur: unknown,
  situation: Pick<Situation, 'absents'>,
  jour: number
): number => {
  const [bas, haut] = lireValeur(entree, valeur, situation as Situation, jour)
  return bas === haut ? bas : Number.NaN
}

/** Words already met: a file says the same ones again and again. */
const memoires = new WeakMap<EntreePrete, Map<string, number>>()
const MOTS_AU_PLUS = 10_000

const valeurDuMot = (entree: EntreePrete, mot: string): number => {
  const memoire = memoires.get(entree) ?? new Map<string, number>()
  memoires.set(entree, memoire)
  const connu = memoire.get(mot)
  if (connu !== undefined) return connu
  const valeur = relire(entree, mot, {}, 0)
  if (memoire.size < MOTS_AU_PLUS) memoire.set(mot, valeur)
  return valeur
}

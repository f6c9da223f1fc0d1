import type { Phrase, ReglePubliee } from '../regles.ts'
import type { Contexte, Point } from '../resultat/contexte.ts'
import { ecrireBornes } from './nombres.ts'

/** The sentence of a rule for this household; null when it has none for its value, or when a figure in it is not known at all. */
export const direPhrase = (contexte: Contexte, regle: ReglePubliee, { i, p }: Point): string | null => {
  const phrase = choisirPhrase(regle, contexte.valeur({ i, p }))
  if (
    phrase === undefined ||
    !phrase.every(morceau => typeof morceau === 'string' || estDicible(contexte, { i: morceau[0], p }))
  )
    return null
  return phrase.reduce<string>((debut, morceau) => {
    if (typeof morceau === 'string') return debut + morceau
    return enchainer(debut, direValeur(contexte, { i: morceau[0], p }, morceau[1]))
  }, '')
}

const choisirPhrase = (
  { phrases, unite }: ReglePubliee,
  [bas, haut]: readonly [number, number]
): Phrase | undefined => {
  if (unite !== 'booleen') return phrases?.nombre
  if (bas === 1) return phrases?.oui
  return haut === 0 ? phrases?.non : phrases?.inconnu
}

/** « Between nothing and anything » is not a figure. */
const estDicible = (contexte: Contexte, point: Point): boolean => {
  const [bas, haut] = contexte.valeur(point)
  return Number.isFinite(haut) || bas > 0
}

/** « de » before « entre 3 et 5 » is said « de 3 à 5 ». */
const enchainer = (debut: string, valeur: string): string => {
  const [, bas, haut] = / de $/.test(debut) ? (/^entre (.+) et (.+)$/.exec(valeur) ?? []) : []
  return debut + (bas && haut ? `${bas} à ${haut}` : valeur)
}

/** The value of a step in words. */
export const direValeur = (contexte: Contexte, point: Point, unite: string): string => {
  const bornes = contexte.valeur(point)
  if (!contexte.pas[point.i]!.choix) return ecrireBornes(bornes, unite)
  const mots = contexte.regleDe(point.i)?.choix ?? []
  return mots
    .filter((_, rang) => (bornes[1] & (2 ** rang)) !== 0)
    .map(mot => mot.replaceAll('_', ' '))
    .join(' ou ')
}

import type { Contexte, Point } from './contexte.ts'
import { ecrireBornes } from './nombres.ts'
import type { Phrase, ReglePubliee } from './regles.ts'

/** The sentence of a rule for this household; null when the rule has none for its value. */
export const direPhrase = (contexte: Contexte, regle: ReglePubliee, point: Point): string | null => {
  const phrase = choisirPhrase(regle, contexte.valeur(point))
  return phrase === undefined ? null : phrase.map(morceau => remplir(contexte, point, morceau)).join('')
}

const choisirPhrase = ({ phrases, unite }: ReglePubliee, [bas, haut]: readonly [number, number]): Phrase | undefined => {
  if (unite !== 'booleen') return phrases?.nombre
  if (bas !== haut) return phrases?.inconnu
  return bas === 1 ? phrases?.oui : phrases?.non
}

const remplir = (contexte: Contexte, { p }: Point, morceau: Phrase[number]): string => {
  if (typeof morceau === 'string') return morceau
  const [i, unite] = morceau
  return direValeur(contexte, { i, p }, unite)
}

/** The value of a step in words. */
export const direValeur = (contexte: Contexte, point: Point, unite: string): string => {
  const bornes = contexte.valeur(point)
  if (!contexte.pas[point.i]!.choix) return ecrireBornes(bornes, unite)
  const mots = contexte.regleDe(point.i)?.choix ?? []
  return mots.filter((_, rang) => (bornes[1] & (2 ** rang)) !== 0).join(' ou ')
}

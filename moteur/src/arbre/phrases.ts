import type { Regle } from './arbre.ts'

/** A piece of a sentence: words, or the name of the figure that goes there. */
export type Morceau = { readonly mots: string } | { readonly figure: string }

const FIGURE = /(\{[^{}]*\})/

/** Cuts « Vous avez {valeur}. » at its figures. */
export function decouperPhrase(phrase: string): readonly Morceau[] {
  return phrase
    .split(FIGURE)
    .filter(morceau => morceau !== '')
    .map(morceau => (FIGURE.test(morceau) ? { figure: morceau.slice(1, -1).trim() } : { mots: morceau }))
}

/** Every figure the sentences of a rule say: `valeur`, `seuil`, or a name. */
export function figuresDe({ phrases }: Pick<Regle, 'phrases'>): readonly string[] {
  return Object.values(phrases)
    .flatMap(decouperPhrase)
    .flatMap(morceau => ('figure' in morceau ? [morceau.figure] : []))
}

/** The names among them; `valeur` and `seuil` are the rule's own figures. */
export function nomsEnPhrases(regle: Pick<Regle, 'phrases'>): readonly string[] {
  return figuresDe(regle).filter(figure => figure !== 'valeur' && figure !== 'seuil')
}

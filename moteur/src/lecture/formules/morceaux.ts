import type { Lieu } from '../../arbre/arbre.ts'
import { normaliser } from '../mots/normaliser.ts'

/** A formula cut into pieces, and how far it has been read. */
export type Lecture = { readonly lieu: Lieu; readonly morceaux: readonly string[]; position: number }

/** Only inside this folder: one unreadable formula gives one message. */
export class Illisible extends Error {}

export const comparaisons: readonly string[] = ['=', '!=', '<', '<=', '>', '>=']
export const sommes: readonly string[] = ['+', '-']
export const produits: readonly string[] = ['*', '/']
const frontieres = new Set([...comparaisons, ...sommes, ...produits, '(', ')', '.'])

const MORCEAUX = /'[^']*'(?=[\s)]|$)|[()]|[^\s()]+/g

/** Far more than a reader can follow; the parser may then go down without fear. */
const MORCEAUX_MAX = 500

/** Words, figures, operators and parentheses, from left to right. */
export function decouper(texte: string, lieu: Lieu): Lecture {
  const morceaux = normaliser(texte).match(MORCEAUX) ?? []
  if (morceaux.length > MORCEAUX_MAX)
    throw new Illisible('Cette formule est trop longue : donnez un nom à ses parties.')
  return { lieu, morceaux, position: 0 }
}

/** The piece about to be read; undefined at the end. */
export function suivant({ morceaux, position }: Lecture): string | undefined {
  return morceaux[position]
}

/** Whether a name or a quantity ends before this piece. */
export function estFrontiere(morceau: string): boolean {
  return frontieres.has(morceau)
}

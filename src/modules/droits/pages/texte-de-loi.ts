import { typographier } from '#shared/texte'

/** « CSS » is the code for a lawyer, and the health cover for everybody else. */
const CODES: readonly (readonly [RegExp, string])[] = [
  [/\bCSS (?=[LRD]\.?\s?\d)/g, 'Code de la sécurité sociale, '],
  [/\bCASF (?=[LRD]\.?\s?\d)/g, 'Code de l’action sociale et des familles, '],
  [/\bCSP (?=[LRD]\.?\s?\d)/g, 'Code de la santé publique, '],
  [/\bCCH (?=[LRD]\.?\s?\d)/g, 'Code de la construction et de l’habitation, ']
]

/** A reference to the law, its code said in full. */
export const direTexteDeLoi = (texte: string): string =>
  typographier(CODES.reduce((dit, [sigle, nom]) => dit.replace(sigle, nom), texte))

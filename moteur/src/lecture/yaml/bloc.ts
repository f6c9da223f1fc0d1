import type { Lieu } from '../../arbre/arbre.ts'

export type Champ = { readonly lieu: Lieu; readonly bloc: Bloc }
export type Table = {
  readonly forme: 'table'
  readonly lieu: Lieu
  readonly champs: ReadonlyMap<string, Champ>
}
export type Texte = {
  readonly forme: 'texte'
  readonly lieu: Lieu
  readonly texte: string
  /** Written between apostrophes: YAML takes them away, yet in a formula they make a choice. */
  readonly apostrophes: boolean
}

/** What YAML says, reduced to four shapes that all know their line. */
export type Bloc =
  | Table
  | Texte
  | { readonly forme: 'liste'; readonly lieu: Lieu; readonly elements: readonly Bloc[] }
  | { readonly forme: 'vide'; readonly lieu: Lieu }

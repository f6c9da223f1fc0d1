import type { Entree, Lieu, Parametre, Regle, Type } from '../../arbre/arbre.ts'
import type { Expression } from '../expression.ts'

/** A name and the line that cites it. */
export type Renvoi = { readonly nom: string; readonly lieu: Lieu }

/** A rule as written: its type is only what its author declared. */
export type RegleEcrite = Omit<Regle, 'type' | 'noeud' | 'raison'> & {
  readonly annonce: Type | null
  readonly expression: Expression
  readonly raison: Renvoi | null
}

/** A right as written: the names it cites are still to be resolved. */
export type DroitEcrit = {
  readonly nom: string
  readonly lieu: Lieu
  readonly titre: string
  readonly conditions: readonly Renvoi[]
  readonly sorties: readonly (Renvoi & { readonly cle: string })[]
  readonly percu: Renvoi | null
  readonly retour: readonly Renvoi[]
  readonly echeances: readonly (Renvoi & { readonly cle: string })[]
  readonly dAbord: readonly (Renvoi & { readonly pourquoi: string; readonly texte: string })[]
  readonly monotonie: readonly Renvoi[]
  readonly texte: string
  readonly url: string | null
}

export type Declarations = {
  readonly entrees: readonly Entree[]
  readonly parametres: readonly Parametre[]
  readonly regles: readonly RegleEcrite[]
  readonly droits: readonly DroitEcrit[]
}

/** A named table of a file, about to be read. */
export type Nomme = { readonly nom: string; readonly lieu: Lieu }

/**
 * The typed tree: what the reader of the language produces and every backend consumes.
 * Scope: a value exists once per household, once per person (`personne`), once per month (`mois`), or per person and month.
 */

/** A unit as exponents of its base symbols: `€/mois` is `{ '€': 1, mois: -1 }`; a plain number is `{}`. */
export type Unite = Readonly<Record<string, number>>

export type Type =
  | { readonly genre: 'nombre'; readonly unite: Unite }
  | { readonly genre: 'booleen' }
  | { readonly genre: 'choix'; readonly valeurs: readonly string[] }
  | { readonly genre: 'date' }

export type Portee = { readonly personne: boolean; readonly mois: boolean }

/** Where a rule is written, for messages. */
export type Lieu = { readonly fichier: string; readonly ligne: number }

/**
 * A month bound: `decalage` months before the month of request (0 = M, 13 = M-13),
 * or a month (1–12) of a calendar year before (`annee: 2` = N-2).
 */
export type Borne = { readonly decalage: number } | { readonly mois: number; readonly annee: number }

export type Comparaison = '=' | '!=' | '<' | '<=' | '>' | '>='

/** Booleans are 1 and 0, dates the integer yyyymmdd, choices the index in `valeurs`. */
export type Noeud = { readonly type: Type; readonly portee: Portee } & (
  | { readonly op: 'constante'; readonly valeur: number }
  | { readonly op: 'inconnu'; readonly raison: string }
  /** An input, a parameter (at the date of request) or a rule. */
  | { readonly op: 'reference'; readonly nom: string }
  | { readonly op: 'parametre a la date'; readonly nom: string; readonly date: Noeud }
  | { readonly op: 'jour'; readonly lequel: 'demande' | 'premier du mois' | 'premier janvier' }
  | { readonly op: '+' | '-' | '*' | '/'; readonly gauche: Noeud; readonly droite: Noeud }
  | { readonly op: Comparaison; readonly gauche: Noeud; readonly droite: Noeud }
  | { readonly op: 'et' | 'ou' | 'min' | 'max' | 'somme'; readonly termes: readonly Noeud[] }
  | {
      readonly op: 'si'
      readonly cas: readonly { readonly si: Noeud; readonly alors: Noeud }[]
      readonly sinon: Noeud
    }
  | {
      readonly op: 'arrondi'
      readonly valeur: Noeud
      readonly a: number
      readonly sens: 'bas' | 'haut' | 'proche'
    }
  /** Whole years (`age`) or whole months between two dates. */
  | { readonly op: 'age' | 'mois ecoules'; readonly du: Noeud; readonly au: Noeud }
  | { readonly op: 'decale'; readonly date: Noeud; readonly mois: number }
  | {
      readonly op: 'personnes'
      readonly fonction: 'somme' | 'min' | 'max' | 'nombre' | 'une' | 'toutes'
      readonly valeur: Noeud
      readonly si: Noeud | null
    }
  | { readonly op: 'demandeur'; readonly valeur: Noeud }
  /** 1 + the number of other persons of `parmi` with a greater value (ties: the one written first). */
  | { readonly op: 'rang'; readonly parmi: Noeud; readonly valeur: Noeud }
  | {
      readonly op: 'mois'
      readonly fonction: 'total' | 'moyenne' | 'nombre'
      readonly de: Borne
      readonly a: Borne
      readonly valeur: Noeud
    }
)

export type Regle = {
  readonly nom: string
  readonly lieu: Lieu
  readonly titre: string
  readonly type: Type
  readonly portee: Portee
  readonly noeud: Noeud
  readonly texte: string | null
  readonly url: string | null
  /** Why the reading of the text is still to be confirmed. */
  readonly provisoire: string | null
  readonly phrases: {
    readonly oui?: string
    readonly non?: string
    readonly inconnu?: string
    readonly nombre?: string
  }
  /** For a condition: the comparison to show as its reason. */
  readonly raison: string | null
}

export type Entree = {
  readonly nom: string
  readonly lieu: Lieu
  readonly titre: string
  readonly type: Type
  readonly portee: Portee
  /** `statut`, `logement.statut`, or for a series `revenus[salaire].net`. */
  readonly chemin: string
  /** A named reader for what is not a plain field: `territoire`, `nationalité`. */
  readonly lecture: string | null
  /** A table of the project where the written word is looked up: communes and their zone. */
  readonly table: string | null
  /** Value read with `"absents":"non"`; null = stays unknown. */
  readonly absent: number | null
  readonly bornes: readonly [number, number] | null
  /** Series only: the field is missing on a line → net × [lo, hi]. */
  readonly defautNet: readonly [number, number] | null
}

export type ValeurDatee = {
  readonly du: number
  readonly valeur: number
  readonly texte: string
  readonly url: string | null
  readonly verifieLe: string
  readonly confiance: string
  readonly provisoire: string | null
}

export type Parametre = {
  readonly nom: string
  readonly lieu: Lieu
  readonly titre: string
  readonly type: Type
  /** yyyymmdd of the next revaluation, null when none is planned. */
  readonly aRevoirLe: number | null
  /** Most recent first. */
  readonly valeurs: readonly ValeurDatee[]
}

/** A right to ask for before this one, which only completes it or comes with it. */
export type DAbord = { readonly droit: string; readonly pourquoi: string; readonly texte: string }

export type Droit = {
  readonly nom: string
  readonly lieu: Lieu
  readonly titre: string
  readonly conditions: readonly string[]
  /** Contract key → rule. */
  readonly sorties: Readonly<Record<string, string>>
  readonly percu: string | null
  readonly retour: readonly string[]
  /** Contract key → rule: when what is drawn ends, from when to ask anew. */
  readonly echeances: Readonly<Record<string, string>>
  readonly dAbord: readonly DAbord[]
  readonly monotonie: readonly string[]
  readonly texte: string
  readonly url: string | null
}

export type Programme = {
  readonly entrees: readonly Entree[]
  readonly parametres: readonly Parametre[]
  /** In an order where a rule comes after all it needs. */
  readonly regles: readonly Regle[]
  readonly droits: readonly Droit[]
}

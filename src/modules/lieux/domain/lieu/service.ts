/** What it costs. */
export type Frais = 'gratuit' | 'sous-condition' | 'payant'

/** How one is received. `a-ma-place`: someone entitled does it for the person. */
export type Modalite = 'autonomie' | 'individuel' | 'atelier' | 'distance' | 'a-ma-place'

/** One thing that a place does for people, in the vocabulary of data.inclusion v1, read at import. */
export type Service = {
  /** Its own name when it has one. */
  readonly nom: string | null
  /** Codes of `thematiques` (data.inclusion v1), checked at import. */
  readonly thematiques: readonly string[]
  /** Codes of `publics`; empty: everybody. */
  readonly publics: readonly string[]
  readonly frais: Frais | null
  readonly modalites: readonly Modalite[]
  /** Papers to bring, in plain words. */
  readonly documents: readonly string[]
}

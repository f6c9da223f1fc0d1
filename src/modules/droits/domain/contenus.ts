/** What people read, as the domain needs it: the content files hold more, and their shape is checked when they are built. */
export type Telephone = { readonly numero: string; readonly nom: string; readonly note?: string | undefined }
export type Piece = {
  readonly quoi: string
  /** The same in the few words of an SMS. */
  readonly court?: string | undefined
  readonly pourquoi?: string | undefined
  readonly manque?: string | undefined
  /** Only for this form of the right; any other word keeps it to the screen. */
  readonly si?: string | undefined
}
/** A sentence, for everyone or only for one form of the right. */
export type Ligne = string | { readonly texte: string; readonly si?: string | undefined }

/** A right of the rules: where to ask, with what. */
export type ContenuDroit = {
  readonly id: string
  readonly titre: string
  readonly nom_officiel: string
  readonly organisme: string
  readonly telephone: readonly Telephone[]
  readonly guichet: readonly string[]
  readonly apporter: readonly Piece[]
  readonly revenir: readonly string[]
  readonly attention: readonly Ligne[]
  readonly phrase_guichet: string
  /** In an SMS, in place of the telephone. */
  readonly sms?: string | undefined
  readonly questions_manquantes: Readonly<Record<string, string>>
}

/** A prevention offer, shown by age only. */
export type ContenuPrevention = {
  readonly id: string
  readonly pour: {
    readonly age_min?: number | undefined
    readonly age_max?: number | undefined
    readonly tranches?: readonly (readonly [number, number])[] | undefined
  }
  readonly depuis?: string | undefined
  readonly jusqu_a?: string | undefined
}

/** A right that the rules do not compute yet. */
export type ContenuFiche = {
  readonly id: string
  readonly titre: string
  readonly ou: readonly string[]
  readonly telephone: readonly Telephone[]
  readonly quand: {
    readonly age_min?: number | undefined
    readonly age_max?: number | undefined
    readonly percoit?: readonly string[] | undefined
    readonly enfants?: true | undefined
    readonly seul?: true | undefined
    readonly logement?: readonly string[] | undefined
    readonly handicap?: true | undefined
    readonly travail?: true | undefined
    readonly sejour?: 'regulier' | undefined
  }
}

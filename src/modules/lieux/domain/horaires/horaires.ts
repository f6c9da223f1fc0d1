/** Minutes since midnight; `a` may pass 1440 when a place closes after midnight. */
export type Plage = { readonly de: number; readonly a: number }

/** When a place is open, read once at import. */
export type Horaires = {
  /** Seven days, Monday first. */
  readonly semaine: readonly (readonly Plage[])[]
  /** What the source said, whole. */
  readonly texte: string
}

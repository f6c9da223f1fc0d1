import type { Etat } from '#ui'

type Bientot<T> = T | Promise<T>

/** A commune as a person knows it. */
export type CommuneDite = {
  readonly code: string
  readonly nom: string
  /** « Creuse, 23000 ». */
  readonly precision: string
}

/** A place where a right is asked for, already in words: the module of places knows the rest. */
export type LieuDit = {
  readonly nom: string
  /** Of its page here. */
  readonly adresse: string
  readonly rue: string
  readonly telephone: string | null
  readonly etat: { readonly nom: Etat; readonly mot: string }
  readonly distance: string
  readonly horaires: readonly string[]
  /** « Horaires confirmés le 3 août 2026. », or that nobody did. */
  readonly confiance: string
  readonly exemple: boolean
  /** Someone confirmed that it opens within seven days. */
  readonly ouvreCetteSemaine: boolean
}

/** Where to ask, near a commune. */
export type OuDemander = {
  /** What was typed: one commune when it is clear, several to choose from, or none; null without a network. */
  readonly situer: (saisie: string) => Bientot<readonly CommuneDite[] | null>
  readonly commune: (code: string) => Bientot<CommuneDite | null>
  /** The three best places for a right, by its content's id. */
  readonly lieux: (commune: string, droit: string) => Bientot<readonly LieuDit[]>
}

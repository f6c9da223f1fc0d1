import type { Jour } from '#shared/date'
import type { Issue, SorteAffaire } from './affaire.ts'

/** What a referent, or the place itself, decided; kept for good, even undone. */
export type Decision = {
  readonly id: number
  /** The key of the affair. */
  readonly affaire: string
  /** `correction`: nobody had asked, the referent knew. */
  readonly sorte: SorteAffaire | 'correction'
  /** Code of the place. */
  readonly lieu: string
  readonly issue: Issue
  readonly raison: string
  readonly le: Jour
  /** A first name: there is no account yet. */
  readonly par: string
  readonly annuleeLe: Jour | null
  readonly annuleePar: string | null
}

/** Why nothing was decided. */
export type RefusDeDecider =
  /** Another referent, or another tab, was quicker: what they decided stands. */
  | { readonly code: 'deja-decidee'; readonly decision: Decision }
  /** The place, or what was said of it, is no longer what the page showed. */
  | { readonly code: 'a-change' }
  /** It cannot be accepted as it stands: a human has to write what is true. */
  | { readonly code: 'a-ecrire' }

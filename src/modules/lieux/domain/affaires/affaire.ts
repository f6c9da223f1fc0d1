import type { Jour } from '#shared/date'
import type { Horaires } from '../horaires/horaires.ts'
import type { Confirmation, Lieu } from '../lieu/lieu.ts'
import type { Signalement, Voie } from '../signalements/signalement.ts'

/** What waits for the referent, in the order in which it is shown: what someone said, then what we doubt. */
export const SORTES_AFFAIRE = ['signalement', 'paire', 'horaires', 'confirmation'] as const
export type SorteAffaire = (typeof SORTES_AFFAIRE)[number]

type Commun = {
  /** What is decided, in the state in which it was seen: two decisions on one key cannot both stand. */
  readonly cle: string
  readonly lieu: Lieu
  readonly depuis: Jour
}

/** Someone says that a sheet is no longer true. */
export type AffaireSignalement = Commun & {
  readonly sorte: 'signalement'
  readonly signalement: Signalement
  readonly voie: Voie
  /** How many said it. */
  readonly nombre: number
  readonly dernierLe: Jour
}

/** Hours that nobody can trust as they are. */
export type AffaireHoraires = Commun & { readonly sorte: 'horaires'; readonly horaires: Horaires }

/** Two places that are perhaps one. */
export type AffairePaire = Commun & {
  readonly sorte: 'paire'
  readonly autre: Lieu
  readonly fiches: readonly [string, string]
}

/** Nobody has said for six months that this sheet is true. */
export type AffaireConfirmation = Commun & {
  readonly sorte: 'confirmation'
  readonly confirmation: Confirmation | null
}

export type Affaire = AffaireSignalement | AffaireHoraires | AffairePaire | AffaireConfirmation

/** What was decided of it. */
export const ISSUES = ['corrige', 'refuse', 'meme', 'distincts', 'confirme', 'laisse'] as const
export type Issue = (typeof ISSUES)[number]

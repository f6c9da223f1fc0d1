import type { Besoin, Convenance } from '../besoins/besoins.ts'
import type { Lieu, Passage } from '../lieu/lieu.ts'

/** Open at some point: now, later today, within seven days. */
export type Quand = 'maintenant' | 'aujourdhui' | 'semaine'

/** What a person looks for around a point. A wish that is not said excludes nothing. */
export type Recherche = {
  /** Degrees, WGS 84. */
  readonly autour: { readonly latitude: number; readonly longitude: number }
  readonly besoin: Besoin | null
  readonly quand: Quand | null
  /** The place says that a wheelchair enters. */
  readonly fauteuil: boolean
  /** Sign language, or one may write. */
  readonly langueDesSignes: boolean
  /** Only what comes near: a bus, a stop of an itinerant place. */
  readonly bus: boolean
  /** How many at most. */
  readonly limite: number
}

/** A place found, and why it stands at this rank. */
export type LieuTrouve = {
  readonly lieu: Lieu
  /** The stop that is near, when the place comes to people. */
  readonly passage: Passage | null
  /** As the crow flies. */
  readonly km: number
  /** On foot, by ordinary streets; null past an hour. */
  readonly minutesAPied: number | null
  /** Always « oui » when no need was said. */
  readonly convenance: Convenance
}

import type { Besoin, Convenance } from '../besoins/besoins.ts'
import type { EtatDuLieu } from '../horaires/etat/etat.ts'
import type { Prochaine } from '../horaires/etat/ouvertures.ts'
import type { Lieu, Passage } from '../lieu/lieu.ts'

/** Open at some point: now, later today, within seven days. */
export type Quand = 'maintenant' | 'aujourdhui' | 'semaine'

/** What a person looks for around a point. A wish that is not said excludes nothing. */
export type Recherche = {
  /** Degrees, WGS 84. */
  readonly autour: { readonly latitude: number; readonly longitude: number }
  /** Code of the commune one is in, when it is known: its places that nobody put on the map are found too. */
  readonly commune: string | null
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
  /** As the crow flies; when only the commune is known, to its centre. */
  readonly km: number
  /** `commune`: the address is somewhere in the commune; `douteuse`: the point may be wrong. */
  readonly precision: 'exacte' | 'commune' | 'douteuse'
  /** On foot, by ordinary streets; null past an hour, or when the address is not known. */
  readonly minutesAPied: number | null
  /** Always « oui » when no need was said. */
  readonly convenance: Convenance
  /** At the moment of the search. */
  readonly etat: EtatDuLieu
  /** The next opening, when one cannot go in now; null when none is known. */
  readonly ouvre: Prochaine | null
}

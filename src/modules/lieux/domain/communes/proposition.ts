import type { Position } from '../lieu/lieu.ts'
import type { AncienneCommune, Commune } from './commune.ts'

/** One answer to « Où êtes-vous ? ». */
export type Proposition = {
  /** `code-postal`: all the communes that share it; `repere`: a place known by its name. */
  readonly sorte: 'commune' | AncienneCommune['sorte'] | 'code-postal' | 'repere'
  /** « Bellegarde-sur-Valserine », « Lyon 7e Arrondissement », « 23800 », « Médiathèque Jean-Jaurès ». */
  readonly nom: string
  /** Today's commune: « Valserhône », « Lyon »; for a postcode, its most populous one. */
  readonly commune: Commune
  readonly codesPostaux: readonly string[]
  /** Null: communes of the Pacific and of Saint-Martin, whose place nobody gave us. */
  readonly position: Position | null
  /** How well it fits what was typed, 0 to 1. */
  readonly ressemblance: number
  /** Ranks the answers: the likeness, then what makes it likely (people living there, the territory). */
  readonly note: number
}

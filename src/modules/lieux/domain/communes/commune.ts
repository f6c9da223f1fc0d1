import type { Position } from '../lieu/lieu.ts'

/** Degrees, WGS 84. */
export type Point = { readonly latitude: number; readonly longitude: number }

/** A commune of today (COG 2026). */
export type Commune = {
  readonly codeInsee: string
  readonly nom: string
  readonly departement: string
  /** From one to some twenty; a few uninhabited lands have none. */
  readonly codesPostaux: readonly string[]
  readonly population: number
  /** Its centre. `douteuse`: nobody gave it, that of its former or neighbour communes stands for it. */
  readonly position: Position | null
}

/** What people still call by its name, though the town hall is now that of `commune`. */
export type AncienneCommune = {
  readonly sorte: 'arrondissement' | 'ancienne-commune'
  /** Its own code: often that of today's commune when it gave its seat. */
  readonly codeInsee: string
  readonly nom: string
  /** Only arrondissements have their own. */
  readonly codesPostaux: readonly string[]
  readonly population: number
  readonly position: Position | null
  readonly commune: Commune
}

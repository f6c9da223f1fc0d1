import { departementDe } from '#shared/territoire'
import type { Point } from '../communes/commune.ts'
import type { Horaires } from '../horaires/horaires.ts'
import type { Lieu, Passage, Position } from '../lieu/lieu.ts'
import type { Arbre } from './arbre.ts'
import type { Masques } from './masques.ts'

/** Places made ready to be searched around a point. An *endroit* is where one may go: a place, or one of its stops. */
export type IndexDesLieux = {
  /** Without those closed for good. First those of the tree, in its order; then those that nobody put on the map. */
  readonly endroits: readonly Endroit[]
  readonly arbre: Arbre
  readonly masques: Masques
  /** Those that nobody put on the map, by code of their commune. */
  readonly sansPoint: ReadonlyMap<string, readonly number[]>
  /** All of them, by département. */
  readonly parDepartement: ReadonlyMap<string, readonly number[]>
}

export type Endroit = { readonly lieu: Lieu; readonly passage: Passage | null }

export const positionDe = ({ lieu, passage }: Endroit): Position | null =>
  passage === null ? lieu.position : passage.position

export const horairesDe = ({ lieu, passage }: Endroit): Horaires | null =>
  passage === null ? lieu.horaires : passage.horaires

export const communeDe = ({ lieu, passage }: Endroit): string | null =>
  (passage?.adresse ?? lieu.adresse).codeInsee

/** By the commune, else by the postcode. */
export const departementDeLEndroit = ({ lieu, passage }: Endroit): string => {
  const { codeInsee, codePostal } = passage?.adresse ?? lieu.adresse
  return codeInsee === null ? departementDuCodePostal(codePostal) : departementDe(codeInsee)
}

// Postcodes still speak of one Corsica: 200 and 201 are its south.
const departementDuCodePostal = (codePostal: string): string =>
  codePostal.startsWith('20') ? (codePostal < '202' ? '2A' : '2B') : departementDe(codePostal)

/** A point that can be sorted in space: not one of a broken file. */
export const estSurLaCarte = (position: Position | null): position is Position & Point =>
  position !== null && Math.abs(position.latitude) <= 90 && Math.abs(position.longitude) <= 180

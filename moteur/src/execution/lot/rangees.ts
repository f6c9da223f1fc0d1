import type { Lecteur } from '../regles.ts'
import type { Situation } from '../situation/situation.ts'
import { type Cahier, ecrireRangee, ouvrirCahier } from './ecrire-rangee.ts'
import type { Rangee } from './lire-range.ts'
import { preparerLot } from './preparer-lot.ts'
import { TETE } from './rangee.ts'

/** Households as runs of numbers, in the order they came. */
export type Rangees = {
  readonly cahier: Cahier
  /** The first cell of each. */
  debuts: Int32Array
  combien: number
}

const CELLULES_PAR_FOYER = 250

/** Room for some households, and more if they come. */
export const ouvrirRangees = (lecteur: Lecteur, foyers: number): Rangees => ({
  cahier: ouvrirCahier(preparerLot(lecteur), foyers * CELLULES_PAR_FOYER),
  debuts: new Int32Array(foyers),
  combien: 0
})

/** Adds a household, straight from what was parsed and validated. */
export const ajouterFoyer = (lecteur: Lecteur, rangees: Rangees, situation: Situation): void => {
  if (rangees.combien === rangees.debuts.length) {
    const plus = new Int32Array(2 * rangees.combien + 1)
    plus.set(rangees.debuts)
    rangees.debuts = plus
  }
  rangees.debuts[rangees.combien++] = ecrireRangee(preparerLot(lecteur), rangees.cahier, situation)
}

/** Whether every fact of a household was known. */
export const estConnu = ({ cahier: { e }, debuts }: Rangees, rang: number): boolean =>
  e[debuts[rang]! + TETE.connu] === 1

/** The run of a household. */
export const rangeeDe = ({ cahier: { e }, debuts }: Rangees, rang: number): Rangee => ({
  e,
  debut: debuts[rang]!
})

/** Forgets the households and keeps the room. */
export const viderRangees = (lecteur: Lecteur, rangees: Rangees): void => {
  rangees.combien = 0
  rangees.cahier.fin = ouvrirCahier(preparerLot(lecteur), 0).fin
}

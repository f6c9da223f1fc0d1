import type { Lecteur } from '../regles.ts'
import type { Situation } from '../situation/situation.ts'
import { type Cahier, ecrireRangee, ouvrirCahier } from './ecrire-rangee.ts'
import type { Rangee } from './lire-range.ts'
import { preparerLot } from './preparer-lot.ts'
import { BLOC, PERSONNES_D_UN_BLOC, TETE } from './rangee.ts'

/** What generated code reads, and where it writes. */
type Tables = { readonly e: Float64Array; readonly r: Float64Array }

/** Room for one block, that the generated code brings with it. */
type Salle = {
  readonly t: Float64Array
  readonly vu: Uint8Array
  /** Where each household of the block is read, and where its results go. */
  readonly debuts: Int32Array
  readonly places: Int32Array
  /** Where the values of its persons are: after those of all the households. */
  readonly hauts: Int32Array
}

/** One right, for so many households of a block. */
type Droit = (tables: Tables, combien: number) => void

/** The generated program over many households. */
export type Lot = {
  /** Cells written for a household: for each right its answer, then its outputs, « already received », its dates. */
  readonly colonnes: number
  /** Cells for the values of a household, then of each person. */
  readonly foyer: number
  readonly personne: number
  readonly salle: Salle
  /** The first cell of each right. */
  readonly places: readonly number[]
  /** What depends on the day; tells whether every value of the law is known on that day. */
  readonly jour: (mois: number, jour: number, premierDuMois: number, premierJanvier: number) => boolean
  /** The rights, for households of which everything is known, and for all. */
  readonly connus: readonly Droit[]
  readonly tous: readonly Droit[]
}

/** Households read and ready to be computed. */
export type Colonnes = {
  readonly cahier: Cahier
  debuts: Int32Array
  combien: number
}

const CELLULES_PAR_FOYER = 250

/** Room for some households, and more if they come. */
export const ouvrirColonnes = (lecteur: Lecteur, foyers: number): Colonnes => ({
  cahier: ouvrirCahier(preparerLot(lecteur), foyers * CELLULES_PAR_FOYER),
  debuts: new Int32Array(foyers),
  combien: 0
})

/** Adds a household, straight from what was parsed and validated. */
export const ajouterFoyer = (lecteur: Lecteur, colonnes: Colonnes, situation: Situation): void => {
  if (colonnes.combien === colonnes.debuts.length) {
    const plus = new Int32Array(2 * colonnes.combien + 1)
    plus.set(colonnes.debuts)
    colonnes.debuts = plus
  }
  colonnes.debuts[colonnes.combien++] = ecrireRangee(preparerLot(lecteur), colonnes.cahier, situation)
}

/** Whether every fact of a household was known. */
export const estConnu = ({ cahier: { e }, debuts }: Colonnes, rang: number): boolean =>
  e[debuts[rang]! + TETE.connu] === 1

/** The run of a household. */
export const rangeeDe = ({ cahier: { e }, debuts }: Colonnes, rang: number): Rangee => ({
  e,
  debut: debuts[rang]!
})

/** Forgets the households and keeps the room. */
export const viderColonnes = (lecteur: Lecteur, colonnes: Colonnes): void => {
  colonnes.combien = 0
  colonnes.cahier.fin = ouvrirCahier(preparerLot(lecteur), 0).fin
}

/**
 * Every right of every household, one after the other in one table: `lot.colonnes` cells each.
 * An answer is 1 (open), 0 (closed) or NaN (to be checked: `evaluer` says with what); an unknown figure is NaN.
 */
export const calculerLot = (
  lot: Lot,
  { cahier: { e }, debuts, combien }: Colonnes,
  r = new Float64Array(combien * lot.colonnes)
): Float64Array => {
  for (const { foyers, connus } of grouper(e, debuts, combien)) {
    const b = debuts[foyers[0]!]!
    const sur = lot.jour(
      e[b + TETE.mois]!,
      e[b + TETE.jour]!,
      e[b + TETE.premierDuMois]!,
      e[b + TETE.premierJanvier]!
    )
    const droits = connus && sur ? lot.connus : lot.tous
    for (let de = 0; de < foyers.length; ) {
      const nombre = remplirBloc(lot, e, debuts, foyers.subarray(de, de + BLOC))
      lot.salle.vu.fill(0)
      for (const droit of droits) droit({ e, r }, nombre)
      de += nombre
    }
  }
  return r
}

/** Takes the first households that the room can hold, and tells how many. */
const remplirBloc = (
  { foyer: largeur, personne, colonnes, salle }: Lot,
  e: Float64Array,
  debuts: Int32Array,
  foyers: Int32Array
): number => {
  let rang = 0
  let personnes = 0
  for (const foyer of foyers) {
    const debut = debuts[foyer]!
    const suite = personnes + e[debut + TETE.n]!
    if (suite > PERSONNES_D_UN_BLOC) break
    salle.debuts[rang] = debut
    salle.hauts[rang] = BLOC * largeur + personnes * personne
    salle.places[rang] = foyer * colonnes
    personnes = suite
    rang += 1
  }
  if (rang === 0) throw new Error(`A household holds more than ${PERSONNES_D_UN_BLOC} persons.`)
  return rang
}

type Groupe = { readonly foyers: Int32Array; readonly connus: boolean }

/** Households of the same day, those of which everything is known apart, those that look alike side by side. */
const grouper = (e: Float64Array, debuts: Int32Array, combien: number): readonly Groupe[] => {
  const groupes = new Map<number, { readonly foyers: number[]; readonly connus: boolean }>()
  for (let i = 0; i < combien; i++) {
    const b = debuts[i]!
    const connus = e[b + TETE.connu] === 1
    // Two days of one month, and whether all is known: one number tells them apart.
    const cle = (e[b + TETE.premierDuMois]! * 1e8 + e[b + TETE.jour]!) * (connus ? 1 : -1)
    const groupe = groupes.get(cle)
    if (groupe) groupe.foyers.push(i)
    else groupes.set(cle, { foyers: [i], connus })
  }
  return Array.from(groupes.values(), ({ foyers, connus }) => ({
    foyers: parRessemblance(foyers, foyer => e[debuts[foyer]! + TETE.signature]!, combien),
    connus
  }))
}

/** Sorted as plain numbers, signature first: a function that compares would be called a hundred thousand times. */
const parRessemblance = (
  foyers: readonly number[],
  signature: (foyer: number) => number,
  combien: number
): Int32Array =>
  Int32Array.from(
    Float64Array.from(foyers, foyer => signature(foyer) * combien + foyer).sort(),
    cle => cle % combien
  )

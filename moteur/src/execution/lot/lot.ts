import type { Lecteur } from '../regles.ts'
import type { Situation } from '../situation/situation.ts'
import { type Cahier, ecrireRangee, ouvrirCahier } from './ecrire-rangee.ts'
import type { Rangee } from './lire-range.ts'
import { preparerLot } from './preparer-lot.ts'
import { TETE } from './rangee.ts'

/** Households computed together: few enough for all they need to stay near the processor. */
const BLOC = 64

/** What generated code works on. */
type Atelier = {
  e: Float64Array
  r: Float64Array
  readonly t: Float64Array
  readonly d: Float64Array
  readonly vu: Uint8Array
  /** Where each household of the block is read, and where its results go. */
  readonly debuts: Int32Array
  readonly places: Int32Array
  /** Where the values of its persons are: after those of all the households. */
  readonly hauts: Int32Array
  /** Cells for each household. */
  readonly foyer: number
  readonly personnes: number
  readonly vus: number
}

/** One right, for the households of a block between two ranks. */
type Droit = (atelier: Atelier, de: number, a: number) => void

/** The generated program over many households. */
export type Lot = {
  /** Cells written for a household: for each right its answer, then its outputs, « already received », its dates. */
  readonly colonnes: number
  readonly foyer: number
  readonly personne: number
  readonly vus: number
  readonly dates: number
  /** The first cell of each right. */
  readonly places: readonly number[]
  /** What depends on the day; tells whether every value of the law is known on that day. */
  readonly jour: (
    atelier: Atelier,
    mois: number,
    jour: number,
    premierDuMois: number,
    premierJanvier: number
  ) => boolean
  /** The rights, for households of which everything is known, and for all. */
  readonly connus: readonly Droit[]
  readonly tous: readonly Droit[]
}

/** Households read and ready to be computed. */
export type Colonnes = {
  readonly cahier: Cahier
  debuts: Int32Array
  combien: number
  personnesAuPlus: number
}

const CELLULES_PAR_FOYER = 250

/** Room for some households, and more if they come. */
export const ouvrirColonnes = (lecteur: Lecteur, foyers: number): Colonnes => ({
  cahier: ouvrirCahier(preparerLot(lecteur), foyers * CELLULES_PAR_FOYER),
  debuts: new Int32Array(foyers),
  combien: 0,
  personnesAuPlus: 1
})

/** Adds a household, straight from what was parsed and validated. */
export const ajouterFoyer = (lecteur: Lecteur, colonnes: Colonnes, situation: Situation): void => {
  if (colonnes.combien === colonnes.debuts.length) {
    const plus = new Int32Array(2 * colonnes.combien + 1)
    plus.set(colonnes.debuts)
    colonnes.debuts = plus
  }
  colonnes.debuts[colonnes.combien++] = ecrireRangee(preparerLot(lecteur), colonnes.cahier, situation)
  colonnes.personnesAuPlus = Math.max(colonnes.personnesAuPlus, situation.personnes.length)
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
  { cahier: { e }, debuts, combien, personnesAuPlus }: Colonnes,
  r = new Float64Array(combien * lot.colonnes)
): Float64Array => {
  const atelier = atelierDe(lot, lot.personne * personnesAuPlus)
  atelier.e = e
  atelier.r = r
  for (const { foyers, connus } of grouper(e, debuts, combien)) {
    const b = debuts[foyers[0]!]!
    const sur = lot.jour(
      atelier,
      e[b + TETE.mois]!,
      e[b + TETE.jour]!,
      e[b + TETE.premierDuMois]!,
      e[b + TETE.premierJanvier]!
    )
    const droits = connus && sur ? lot.connus : lot.tous
    for (let de = 0; de < foyers.length; de += BLOC) {
      const bloc = foyers.slice(de, de + BLOC)
      let haut = BLOC * lot.foyer
      bloc.forEach((foyer, rang) => {
        const debut = debuts[foyer]!
        atelier.debuts[rang] = debut
        atelier.hauts[rang] = haut
        haut += lot.personne * e[debut + TETE.n]!
        atelier.places[rang] = foyer * lot.colonnes
      })
      atelier.vu.fill(0)
      for (const droit of droits) droit(atelier, 0, bloc.length)
    }
  }
  return r
}

const ateliers = new WeakMap<Lot, Atelier>()

/** The room for a block is kept from one call to the next. */
const atelierDe = (lot: Lot, personnes: number): Atelier => {
  const connu = ateliers.get(lot)
  if (connu && connu.personnes >= personnes) return connu
  const rien = new Float64Array()
  const nouveau = {
    e: rien,
    r: rien,
    t: new Float64Array(BLOC * (lot.foyer + personnes)),
    d: new Float64Array(lot.dates),
    vu: new Uint8Array(BLOC * lot.vus),
    debuts: new Int32Array(BLOC),
    places: new Int32Array(BLOC),
    foyer: lot.foyer,
    hauts: new Int32Array(BLOC),
    personnes,
    vus: lot.vus
  }
  ateliers.set(lot, nouveau)
  return nouveau
}

type Groupe = { readonly foyers: readonly number[]; readonly connus: boolean }

/** Households of the same day, those of which everything is known apart, those that look alike side by side. */
const grouper = (e: Float64Array, debuts: Int32Array, combien: number): readonly Groupe[] => {
  const groupes = new Map<number, { foyers: number[]; connus: boolean }>()
  for (let i = 0; i < combien; i++) {
    const b = debuts[i]!
    const connus = e[b + TETE.connu] === 1
    // Two days of one month, and whether all is known: one number tells them apart.
    const cle = (e[b + TETE.premierDuMois]! * 1e8 + e[b + TETE.jour]!) * (connus ? 1 : -1)
    const groupe = groupes.get(cle)
    if (groupe) groupe.foyers.push(i)
    else groupes.set(cle, { foyers: [i], connus })
  }
  const signature = (foyer: number) => e[debuts[foyer]! + TETE.signature]!
  for (const { foyers } of groupes.values()) foyers.sort((x, y) => signature(x) - signature(y))
  return [...groupes.values()]
}

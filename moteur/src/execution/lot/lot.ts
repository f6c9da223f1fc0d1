import type { Lecteur } from '../regles.ts'
import type { Situation } from '../situation/situation.ts'
import { FOYERS_PAR_BLOC } from './bloc.ts'
import { type Bloc, ecrireBloc, lireLesResultats } from './ecrire-bloc.ts'
import { type Cahier, ecrireRangee, ouvrirCahier } from './ecrire-rangee.ts'
import type { Rangee } from './lire-range.ts'
import { type Jour, type Lot, machineDeLot, ouvrirLeJour } from './machine.ts'
import { preparerLot } from './preparer-lot.ts'
import { TETE } from './rangee.ts'

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
  const machine = machineDeLot(lot, personnesAuPlus)
  for (const { foyers, connus } of grouper(e, debuts, combien)) {
    const b = debuts[foyers[0]!]!
    const sur = ouvrirLeJour(machine, lireLeJour(e, b))
    const droits = connus && sur ? machine.connus : machine.tous
    for (let de = 0; de < foyers.length; ) {
      const bloc = prendre(e, debuts, foyers, de)
      ecrireBloc(machine, bloc)
      for (const droit of droits) droit()
      lireLesResultats(machine, bloc.combien, { r, foyers: foyersDuBloc })
      de += bloc.combien
    }
  }
  return r
}

const lireLeJour = (e: Float64Array, b: number): Jour => ({
  mois: e[b + TETE.mois]!,
  jour: e[b + TETE.jour]!,
  premierDuMois: e[b + TETE.premierDuMois]!,
  premierJanvier: e[b + TETE.premierJanvier]!
})

const foyersDuBloc = new Int32Array(FOYERS_PAR_BLOC)
const debutsDuBloc = new Int32Array(FOYERS_PAR_BLOC)

/** The next households that have as many persons. */
const prendre = (e: Float64Array, debuts: Int32Array, foyers: Int32Array, de: number): Bloc => {
  const n = e[debuts[foyers[de]!]! + TETE.n]!
  let combien = 0
  for (; combien < FOYERS_PAR_BLOC && de + combien < foyers.length; combien++) {
    const foyer = foyers[de + combien]!
    const debut = debuts[foyer]!
    if (e[debut + TETE.n] !== n) break
    foyersDuBloc[combien] = foyer
    debutsDuBloc[combien] = debut
  }
  return { e, debuts: debutsDuBloc, combien, n }
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

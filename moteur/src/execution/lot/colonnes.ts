import { BLOC_EN_COURS, PAR_COLONNE } from './bloc.ts'
import { ecrireBloc } from './ecrire-bloc.ts'
import { type Bloc, grouper } from './grouper.ts'
import { debutDesBlocs, type Lot, type Machine, machineDeLot } from './machine.ts'
import { ouvrirLeJour } from './ouvrir-le-jour.ts'
import type { Rangees } from './rangees.ts'

type BlocPlace = Bloc & { readonly adresse: number }

/** Households laid out in the memory of the program, a column for each fact: until others take their place. */
export type Colonnes = {
  readonly machine: Machine
  readonly blocs: readonly BlocPlace[]
  readonly combien: number
}

/** Lays households out for the program. */
export const mettreEnColonnes = (lot: Lot, rangees: Rangees): Colonnes => {
  const machine = machineDeLot(lot)
  const blocs = grouper(rangees)
  let place = debutDesBlocs(
    lot,
    blocs.reduce((max, { n }) => Math.max(max, n), 1)
  )
  const places = blocs.map(bloc => {
    const adresse = place
    place = ecrireBloc(machine, rangees, bloc, adresse)
    return { ...bloc, adresse }
  })
  return { machine, blocs: places, combien: rangees.combien }
}

/** Computes every right of every household, where they are. */
export const calculerColonnes = ({ machine, blocs }: Colonnes): void => {
  const { lot, i } = machine
  const { vus, combienDeVus } = lot.memoire
  let [hier, sur]: [BlocPlace | null, boolean] = [null, false]
  for (const bloc of blocs) {
    if (
      hier === null ||
      bloc.jour.jour !== hier.jour.jour ||
      bloc.jour.premierDuMois !== hier.jour.premierDuMois
    )
      sur = ouvrirLeJour(machine, bloc.jour)
    hier = bloc
    i.fill(0, vus / 4, vus / 4 + combienDeVus)
    i[BLOC_EN_COURS / 4] = bloc.adresse
    for (const droit of bloc.connus && sur ? machine.connus : machine.tous) droit()
  }
}

/**
 * The answers, household after household in the order they came: `lot.colonnes` cells each.
 * An answer is 1 (open), 0 (closed) or NaN (to be checked: `evaluer` says with what); an unknown figure is NaN.
 */
export const lireReponses = (
  { machine: { lot, f }, blocs, combien }: Colonnes,
  r: Float64Array = new Float64Array(combien * lot.colonnes)
): Float64Array => {
  for (const { foyers, adresse } of blocs) {
    const debut = (adresse + lot.memoire.bloc.resultats) / 8
    for (let foyer = 0; foyer < foyers.length; foyer++) {
      let vers = foyers[foyer]! * lot.colonnes
      let cellule = debut + foyer
      for (let rang = 0; rang < lot.colonnes; rang++) {
        r[vers++] = f[cellule]!
        cellule += PAR_COLONNE
      }
    }
  }
  return r
}

/** The answers of some households, from their runs. */
export const calculerLot = (lot: Lot, rangees: Rangees, r?: Float64Array): Float64Array => {
  const colonnes = mettreEnColonnes(lot, rangees)
  calculerColonnes(colonnes)
  return lireReponses(colonnes, r)
}

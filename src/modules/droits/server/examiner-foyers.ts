import {
  ajouterFoyer,
  calculerLot,
  type DouteLeve,
  estConnu,
  leverDoutes,
  ouvrirRangees,
  rangeeDe,
  viderRangees
} from 'moteur/execution'
import { ok, type Result } from '#shared/result'
import { vitHorsDesRegles } from '../domain/hors-des-regles.ts'
import type { Situation } from '../domain/situation.ts'
import { bornes } from '../genere/bornes.js'
import { lot } from '../genere/lot.js'
import { regles } from '../genere/regles.js'
import type { SituationRefusee } from './calculer.ts'
import { lireDroit, PLACES, suffit } from './lire-le-lot.ts'
import { lireVite } from './lire-vite.ts'

/**
 * What a search over many households says of a right, as `resultat/1` names it: open and not surely drawn;
 * drawn, with its known due dates; or waiting for one fact alone. What it is worth, not why.
 */
export type DroitExamine = NonNullable<DouteLeve> & { readonly droit: string }

export type Examen = {
  readonly situation: Situation
  /** Rights that the rules can tell drawn or not, but for those of which there is nothing to say. */
  readonly droits: readonly DroitExamine[]
  /** Every fact was known. */
  readonly precis: boolean
}

/**
 * Many households, not yet checked, each with its answer or its errors, in the same order.
 * The seam of the fast backends: whoever asks hands over a batch, and does not know how it is computed.
 */
export const examinerFoyers = (foyers: readonly unknown[]): readonly Result<Examen, SituationRefusee>[] => {
  const lus = foyers.map(json => lireVite(json))
  const calcules = lus.map(lu => lu.ok && !vitHorsDesRegles(lu.value))
  viderRangees(regles.lecteur, rangees)
  for (const [i, lu] of lus.entries())
    if (lu.ok && calcules[i]) ajouterFoyer(regles.lecteur, rangees, lu.value)
  const table = calculerLot(lot, rangees)
  let rang = 0
  return lus.map((lu, i) => {
    if (!lu.ok) return lu
    // Another law: nothing is said.
    if (!calcules[i]) return ok({ situation: lu.value, droits: [], precis: false })
    return ok(examiner(lu.value, table, rang++))
  })
}

const FOYERS_D_UN_LOT = 500
const aLaDemande = { regles, bornes }
const rangees = ouvrirRangees(regles.lecteur, FOYERS_D_UN_LOT)

const ouiOuNon = (valeur = Number.NaN): boolean | null => (Number.isNaN(valeur) ? null : valeur === 1)

/** What the quick program does not decide, the bounds decide, or say what is missing: for these rights alone. */
const examiner = (situation: Situation, table: Float64Array, rang: number): Examen => {
  const valeurs = table.subarray(rang * lot.colonnes, (rang + 1) * lot.colonnes)
  const connu = estConnu(rangees, rang)
  const douteux = PLACES.filter(place => !suffit(place, valeurs))
  const doutes = douteux.map(droit => ({ rang: droit.rang, percu: ouiOuNon(valeurs[droit.percu]) }))
  const leves =
    doutes.length === 0
      ? []
      : leverDoutes(aLaDemande, situation, { doutes, connu, rangee: rangeeDe(rangees, rang) })
  const droits = PLACES.flatMap(place => {
    const doute = douteux.indexOf(place)
    const dit = doute === -1 ? lireDroit(place, valeurs) : leves[doute]
    return dit ? [{ ...dit, droit: place.nom }] : []
  })
  return { situation, droits, precis: connu }
}

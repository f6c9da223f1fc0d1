import { ajouterFoyer, calculerLot, type DroitPublie, lireFaits, ouvrirRangees } from 'moteur/execution'
import { cibles } from '../../src/modules/droits/genere/calcul.js'
import { lot } from '../../src/modules/droits/genere/lot.js'
import { regles } from '../../src/modules/droits/genere/regles.js'
import { unFoyer } from '../support/foyers.ts'
import { type Essai, type Preuve, prouver } from './preuve.ts'

const ENSEMBLE = 500

/** Every answer and every figure that the lot gives, against `calcul`. */
export const leLotRepondCommeCalcul = (tirages: number, depart = 1): Preuve => {
  let table = new Float64Array()
  let premier = Number.NaN
  return prouver(
    tirages,
    graine => {
      if (!(graine < premier + ENSEMBLE)) {
        premier = graine
        table = calculerEnsemble(graine)
      }
      return comparer(graine, table.subarray((graine - premier) * lot.colonnes))
    },
    depart
  )
}

const calculerEnsemble = (depart: number): Float64Array<ArrayBuffer> => {
  const rangees = ouvrirRangees(regles.lecteur, ENSEMBLE)
  for (let i = 0; i < ENSEMBLE; i++) ajouterFoyer(regles.lecteur, rangees, unFoyer(depart + i))
  return new Float64Array(calculerLot(lot, rangees))
}

const comparer = (graine: number, ligne: Float64Array): Essai => {
  const calcul = regles.calcul(lireFaits(regles.lecteur, unFoyer(graine)))
  const echecs: string[] = []
  let comparaisons = 0
  for (const [rang, droit] of regles.catalogue.droits.entries())
    for (const [j, attendue] of attenduesDe(droit, calcul).entries()) {
      const obtenue = ligne[(lot.places[rang] ?? -1) + j] ?? Number.POSITIVE_INFINITY
      comparaisons += 1
      if (!memeValeur(obtenue, attendue))
        echecs.push(`${droit.nom}, colonne ${j} : calcul ${attendue}, lot ${obtenue}`)
    }
  return { comparaisons, echecs }
}

/** Rounding noise of sums made in another order. */
const memeValeur = (a: number, b: number): boolean =>
  Object.is(a, b) || a === b || Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a))

/** The answer, then the figures in the order of the lot. */
const attenduesDe = (
  { conditions, sorties, percu, retour, echeances = {} }: DroitPublie,
  calcul: Float64Array
): readonly number[] => {
  const valeur = (numero: number) => calcul[rangs.get(numero) ?? -1] ?? Number.NEGATIVE_INFINITY
  const estForme = (numero: number) => regles.catalogue.regles[numero]?.choix !== undefined
  const lues = conditions.map(valeur)
  const statut = lues.includes(0) ? 0 : lues.every(x => x === 1) ? 1 : Number.NaN
  const montrees = Object.values(sorties).map(n => (statut === 0 && estForme(n) ? Number.NaN : valeur(n)))
  const autres = [...(percu === undefined ? [] : [percu]), ...retour, ...Object.values(echeances)]
  return [statut, ...montrees, ...autres.map(valeur)]
}

/** The place in `calcul` of each rule of the catalogue. */
const rangs = new Map(regles.catalogue.regles.map(({ nom }, numero) => [numero, cibles.indexOf(nom)]))

import { calcul, choisir, nombre, UN, ZERO } from '../vecteurs/expressions.ts'
import type { Expression } from '../vecteurs/lignes.ts'
import { type Chantier, poser } from './chantier.ts'
import { boucleSur, type Region } from './region.ts'

/** What `operations.ts` does with dates and roundings, on columns: same operations, same order. */

/** A division costs ten times a product; half a unit away from any whole quotient, both tell the same one. */
const quotient = (a: Expression, par: number): Expression => calcul('plancher', fois(plus(a, 0.5), 1 / par))

const reste = (a: Expression, par: number): Expression =>
  calcul('moins', a, calcul('fois', quotient(a, par), nombre(par)))

const plus = (a: Expression, b: Expression | number): Expression =>
  calcul('plus', a, typeof b === 'number' ? nombre(b) : b)

const fois = (a: Expression, b: number): Expression => calcul('fois', a, nombre(b))

/** Whole years between two dates. */
export const age = (du: Expression, au: Expression): Expression => quotient(calcul('moins', au, du), 10_000)

/** Whole months between two dates. */
export const moisEcoules = (du: Expression, au: Expression): Expression =>
  quotient(calcul('moins', rangDuJour(au), rangDuJour(du)), 32)

const rangDuJour = (date: Expression): Expression => plus(fois(moisDepuisZero(date), 32), reste(date, 100))

const moisDepuisZero = (date: Expression): Expression =>
  plus(fois(quotient(date, 10_000), 12), reste(quotient(date, 100), 100))

/** The same day some months later, or the last day of a shorter month. */
export const decale = (chantier: Chantier, region: Region, date: Expression, mois: number): Expression => {
  const garder = (valeur: Expression) =>
    poser(chantier, region, valeur, boucleSur(region, 'personnes') !== null)
  const annee = garder(quotient(date, 10_000))
  const moisEtJour = garder(calcul('moins', date, fois(annee, 10_000)))
  if (mois % MOIS_PAR_AN === 0) {
    // Of all days, only 29 February may be missing another year.
    const manque = calcul(
      'etNon',
      calcul('egal', moisEtJour, nombre(229)),
      estBissextile(plus(annee, mois / MOIS_PAR_AN))
    )
    return calcul('moins', plus(date, (mois / MOIS_PAR_AN) * 10_000), choisir(manque, UN, ZERO))
  }
  const numero = garder(quotient(moisEtJour, 100))
  const jour = calcul('moins', moisEtJour, fois(numero, 100))
  const total = garder(plus(plus(fois(annee, MOIS_PAR_AN), numero), mois - 1))
  const autreAnnee = garder(quotient(total, MOIS_PAR_AN))
  const autreMois = garder(plus(calcul('moins', total, fois(autreAnnee, MOIS_PAR_AN)), 1))
  const jours = joursDuMois(autreAnnee, autreMois)
  return plus(plus(fois(autreAnnee, 10_000), fois(autreMois, 100)), calcul('min', jour, jours))
}

const MOIS_PAR_AN = 12

const estBissextile = (annee: Expression): Expression => {
  const divisible = (par: number) => calcul('egal', reste(annee, par), ZERO)
  return calcul('et', divisible(4), calcul('ou', calcul('non', divisible(100)), divisible(400)))
}

/** 31 days for the odd months up to July, for the even ones from August; 28 or 29 in February. */
const joursDuMois = (annee: Expression, numero: Expression): Expression => {
  const aoutOuPlus = choisir(calcul('auMoins', numero, nombre(8)), UN, ZERO)
  const courant = plus(reste(calcul('plus', numero, aoutOuPlus), 2), 30)
  const fevrier = plus(choisir(estBissextile(annee), UN, ZERO), 28)
  return choisir(calcul('egal', numero, nombre(2)), fevrier, courant)
}

/** Below this, a distance to the next step is binary noise. */
const BRUIT = 1e-9

const SENS = [
  (x: Expression) => calcul('plancher', plus(x, BRUIT)),
  (x: Expression) => calcul('plafond', calcul('moins', x, nombre(BRUIT))),
  (x: Expression) => calcul('plancher', plus(plus(x, 0.5), BRUIT))
] as const

/** Rounds to a multiple of `pas`; `sens` is 0 down, 1 up, 2 nearest. */
export const arrondi = (valeur: Expression, pas: number, sens: number): Expression => {
  const arrondir = SENS[sens]!
  const parUnite = Math.round(1 / pas)
  return pas < 1 && Math.abs(parUnite * pas - 1) < BRUIT
    ? calcul('divise', arrondir(fois(valeur, parUnite)), nombre(parUnite))
    : fois(arrondir(calcul('divise', valeur, nombre(pas))), pas)
}

import { encadrer, lireFaits } from 'moteur/execution'
import { machineDe } from '../../moteur/src/execution/machine.ts'
import { cibles } from '../../src/modules/droits/genere/calcul.js'
import { regles } from '../../src/modules/droits/genere/regles.js'
import { unFoyer } from '../support/foyers.ts'
import { type Essai, type Preuve, prouver } from './preuve.ts'

/** Every value of every rule, for the household and for each person, said three times: by `calcul`, `trace` and the bounds. */
export const calculEgaleTraceEgaleIntervalle = (tirages: number, depart?: number): Preuve =>
  prouver(tirages, comparer, depart)

const comparer = (graine: number): Essai => {
  const faits = lireFaits(regles.lecteur, unFoyer(graine))
  if (!faits.precis) return { comparaisons: 0, echecs: ['le foyer tiré n’est pas entièrement connu'] }
  const calcul = regles.calcul(faits)
  const trace = regles.trace(faits)
  const bornes = encadrer(regles, faits)
  const echecs: string[] = []
  let comparaisons = 0
  const { deToutes, desCibles } = cellulesPour(faits.n)
  for (const { nom, cellule } of deToutes) {
    const valeur = trace[cellule] ?? Number.NaN
    const [bas = Number.NaN, haut = Number.NaN] = [bornes.bas[cellule], bornes.haut[cellule]]
    // Where the trace does not know, bounds may know more, never something else.
    const encadree = Number.isNaN(valeur) || (memeValeur(bas, valeur) && memeValeur(haut, valeur))
    if (!encadree) echecs.push(`${nom} : trace ${valeur}, bornes ${bas} à ${haut}`)
    comparaisons += 1
  }
  desCibles.forEach(({ nom, cellule }, rang) => {
    const valeur = trace[cellule] ?? Number.NaN
    const calculee = calcul[rang] ?? Number.NaN
    if (!memeValeur(valeur, calculee)) echecs.push(`${nom} : trace ${valeur}, calcul ${calculee}`)
    comparaisons += 1
  })
  return { comparaisons, echecs }
}

/** Rounding noise of sums made in another order. */
const memeValeur = (a: number, b: number): boolean =>
  Object.is(a, b) || a === b || Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a))

type Cellule = { readonly nom: string; readonly cellule: number }
type Cellules = { readonly deToutes: readonly Cellule[]; readonly desCibles: readonly Cellule[] }

const connues = new Map<number, Cellules>()

/** The cells of a household of `n` persons: those of every rule, those that `calcul` returns. */
const cellulesPour = (n: number): Cellules => {
  const cellules = connues.get(n) ?? {
    deToutes: cellulesDesRegles(n),
    desCibles: cibles.map(nom => ({ nom, cellule: celluleDe(nom, n) }))
  }
  connues.set(n, cellules)
  return cellules
}

const cellulesDesRegles = (n: number): readonly Cellule[] => {
  const { pas, cellule } = machineDe(regles)
  return regles.catalogue.regles.flatMap(({ nom, pas: i }) => {
    const { personne = false, mois = true } = pas[i] ?? {}
    // A rule of each month has no value of its own: only its windows have.
    if (mois) return []
    return Array.from({ length: personne ? n : 1 }, (_, p) => ({ nom, cellule: cellule(i, n, p) }))
  })
}

const pasDesRegles = new Map(regles.catalogue.regles.map(({ nom, pas }) => [nom, pas]))

const celluleDe = (nom: string, n: number): number =>
  machineDe(regles).cellule(pasDesRegles.get(nom) ?? -1, n, 0)

import {
  type Explication,
  evaluerAvecSuites,
  evaluerScenarios,
  expliquer,
  type Regles,
  type Resultat
} from 'moteur/execution'
import { suspendre, suspendreExplication, vitHorsDesRegles } from './hors-des-regles.ts'
import type { Situation } from './situation.ts'

/** What the rules say of a household, or of several that may be the same one (they live in one place). */
export const evaluerFoyers = (regles: Regles, [premier, ...autres]: readonly Situation[]): Resultat => {
  if (premier === undefined) throw new Error('The answers allow no household.')
  const resultat = evaluerScenarios(regles, [premier, ...autres])
  return vitHorsDesRegles(premier) ? suspendre(resultat) : resultat
}

/** The same for one household, with due dates and what to ask for first: more than a phone carries. */
export const evaluerFoyer = (regles: Regles, foyer: Situation): Resultat => {
  const resultat = evaluerAvecSuites(regles, foyer)
  return vitHorsDesRegles(foyer) ? suspendre(resultat) : resultat
}

/** The same for one household, with the reasoning. */
export const expliquerFoyer = (regles: Regles, foyer: Situation): Explication => {
  const explication = expliquer(regles, foyer)
  return vitHorsDesRegles(foyer) ? suspendreExplication(explication) : explication
}

import {
  type Explication,
  evaluerAvecSuites,
  evaluerQuelques,
  evaluerScenarios,
  expliquer,
  montantsAPreciser,
  type Regles,
  type ReglesALaDemande,
  type Resultat,
  type ResultatDroit
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

/** One right of a household, at the price of the steps it needs: its status and its figures, neither reasons nor reserves. */
export const evaluerUnDroit = (
  { regles, bornes }: ReglesALaDemande,
  foyer: Situation,
  nom: string
): ResultatDroit | undefined => {
  if (vitHorsDesRegles(foyer)) return evaluerFoyer(regles, foyer).droits[nom]
  const rang = regles.catalogue.droits.findIndex(droit => droit.nom === nom)
  return rang === -1 ? undefined : evaluerQuelques({ regles, bornes }, foyer, [rang])[0]
}

/** The facts that would make exact the amount of a right that is open anyway. */
export const precisionsUtiles = (regles: Regles, foyer: Situation): readonly string[] =>
  vitHorsDesRegles(foyer) ? [] : montantsAPreciser(regles, foyer)

/** The same for one household, with the reasoning. */
export const expliquerFoyer = (regles: Regles, foyer: Situation): Explication => {
  const explication = expliquer(regles, foyer)
  return vitHorsDesRegles(foyer) ? suspendreExplication(explication) : explication
}

import type { Resultat } from 'moteur/execution'
import { ok, type Result } from '#shared/result'
import { ordonner } from '../domain/enchainer.ts'
import { evaluerFoyer } from '../domain/evaluer-foyers.ts'
import { type ErreurSituation, lireSituation } from '../domain/situation.ts'
import { regles } from '../genere/regles.js'

/** What is wrong in a household, each with its path. */
export type SituationRefusee = readonly ErreurSituation[]

/** `resultat/1`, with the rights to ask for, in order. */
export type ResultatOrdonne = Resultat & { readonly ordre: readonly string[] }

/** `situation/1`, not yet checked → `resultat/1`. */
export const calculer = (json: unknown): Result<ResultatOrdonne, SituationRefusee> => {
  const situation = lireSituation(json)
  if (!situation.ok) return situation
  const resultat = evaluerFoyer(regles, situation.value)
  return ok({ ...resultat, ordre: ordonner(resultat) })
}

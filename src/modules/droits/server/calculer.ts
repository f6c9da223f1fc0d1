import type { Resultat } from 'moteur/execution'
import { ok, type Result } from '#shared/result'
import { evaluerFoyer } from '../domain/evaluer-foyers.ts'
import { type ErreurSituation, lireSituation } from '../domain/situation.ts'
import { regles } from '../genere/regles.js'

/** What is wrong in a household, each with its path. */
export type SituationRefusee = readonly ErreurSituation[]

/** `situation/1`, not yet checked → `resultat/1`. */
export const calculer = (json: unknown): Result<Resultat, SituationRefusee> => {
  const situation = lireSituation(json)
  return situation.ok ? ok(evaluerFoyer(regles, situation.value)) : situation
}

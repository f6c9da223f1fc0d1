import type { Explication } from 'moteur/execution'
import { ok, type Result } from '#shared/result'
import { expliquerFoyer } from '../domain/evaluer-foyers.ts'
import { type ErreurSituation, lireSituation } from '../domain/situation.ts'
import { regles } from '../genere/regles.js'

/** `situation/1`, not yet checked → its rights, each with the steps and the texts that lead to it. */
export const expliquerSituation = (json: unknown): Result<Explication, readonly ErreurSituation[]> => {
  const situation = lireSituation(json)
  return situation.ok ? ok(expliquerFoyer(regles, situation.value)) : situation
}

import type { Base } from '#server/base'
import type { Jour } from '#shared/date'
import { ok, type Result, refus } from '#shared/result'
import type { Affaire } from '../../domain/affaires/affaire.ts'
import type { RefusDeDecider } from '../../domain/affaires/decision.ts'
import type { Correction } from '../../domain/corrections/correction.ts'
import { ecritureDesLieux } from '../tables/ecriture-des-lieux.ts'
import { appliquerDecision, type CorrectionSpontanee } from './appliquer-decision.ts'
import { lireAffaire } from './decider-affaire.ts'
import { lieuxVerifies } from './lieux-verifies.ts'

type ACorriger = {
  readonly code: string
  /** Of the place, when the form was opened: what changed since then is not overwritten unseen. */
  readonly version: number
  /** The affair that this settles, when there is one. */
  readonly affaire: string | null
  readonly correction: Correction
  readonly raison: string
  readonly par: string
}

/** What the referent wrote in the form of a place. Gives the number of the decision: it can be undone. */
export const corrigerLieu = (
  base: Base,
  jour: Jour,
  { code, version, affaire, correction, raison, par }: ACorriger
): Promise<Result<number, RefusDeDecider>> =>
  base.transaction().execute(async trx => {
    const nouvelle = await ecritureDesLieux(trx).prendreLaMain()
    const connu = (await lieuxVerifies(trx).parCodes([code])).get(code)
    if (connu === undefined) return refus({ code: 'a-change' })
    const sujet = await sujetDe(trx, jour, { affaire, version, lieu: connu.lieu })
    if (!sujet.ok) return sujet
    if (connu.version !== version) return refus({ code: 'a-change' })
    const decision = { affaire: sujet.value, issue: 'corrige', raison, par, le: jour, correction } as const
    return ok(await appliquerDecision(trx, { ...decision, autorite: 'referent' }, nouvelle))
  })

type Sujet = { readonly affaire: string | null; readonly version: number; readonly lieu: Affaire['lieu'] }

const sujetDe = async (
  trx: Base,
  jour: Jour,
  { affaire, version, lieu }: Sujet
): Promise<Result<Affaire | CorrectionSpontanee, RefusDeDecider>> =>
  affaire === null
    ? ok({ sorte: 'correction', cle: `correction:${lieu.code}:${version}`, lieu })
    : lireAffaire(trx, jour, affaire)

import type { Base } from '#server/base'
import type { Jour } from '#shared/date'
import { ok, type Result, refus } from '#shared/result'
import type { Affaire, Issue } from '../../domain/affaires/affaire.ts'
import type { RefusDeDecider } from '../../domain/affaires/decision.ts'
import { correctionDe, PAR_LE_REFERENT } from '../../domain/corrections/accepter.ts'
import type { Correction } from '../../domain/corrections/correction.ts'
import { ecritureDesLieux } from '../tables/ecriture-des-lieux.ts'
import { affairesRepository } from './affaires-repository.ts'
import { appliquerDecision, type DecisionAAppliquer } from './appliquer-decision.ts'
import { decisionsRepository } from './decisions-repository.ts'
import { lireAffaires } from './lire-affaires.ts'

type ADecider = {
  readonly cle: string
  readonly issue: Issue
  readonly raison: string
  readonly par: string
}

/** One or two clicks of the referent on one affair of the queue. Gives the number of the decision: it can be undone. */
export const deciderAffaire = (
  base: Base,
  jour: Jour,
  { cle, issue, raison, par }: ADecider
): Promise<Result<number, RefusDeDecider>> =>
  base.transaction().execute(async trx => {
    const version = await ecritureDesLieux(trx).prendreLaMain()
    const affaire = await lireAffaire(trx, jour, cle)
    if (!affaire.ok) return affaire
    const correction = correctionPour(affaire.value, issue, jour)
    if (correction === 'impossible') return refus({ code: 'a-ecrire' })
    const decision: DecisionAAppliquer = {
      affaire: affaire.value,
      issue,
      raison,
      par,
      le: jour,
      correction,
      autorite: 'referent'
    }
    return ok(await appliquerDecision(trx, decision, version))
  })

/** An affair that still waits; inside the transaction that took its turn, nobody else can decide it meanwhile. */
export const lireAffaire = async (
  trx: Base,
  jour: Jour,
  cle: string
): Promise<Result<Affaire, RefusDeDecider>> => {
  const ligne = await affairesRepository(trx, jour).parCle(cle)
  const [affaire] = ligne ? await lireAffaires(trx, [ligne]) : []
  if (affaire !== undefined) return ok(affaire)
  const decision = await decisionsRepository(trx).enVigueur(cle)
  return refus(decision ? { code: 'deja-decidee', decision } : { code: 'a-change' })
}

const correctionPour = (affaire: Affaire, issue: Issue, jour: Jour): Correction | null | 'impossible' => {
  const { sorte } = affaire
  if (sorte === 'signalement' && issue === 'corrige')
    return correctionDe(affaire.lieu, affaire.signalement, jour) ?? 'impossible'
  if (sorte === 'confirmation' && issue === 'confirme')
    return { confirmation: { le: jour, par: PAR_LE_REFERENT } }
  return SANS_CORRECTION[sorte].includes(issue) ? null : 'impossible'
}

const SANS_CORRECTION: Readonly<Record<Affaire['sorte'], readonly Issue[]>> = {
  signalement: ['refuse'],
  paire: ['meme', 'distincts'],
  horaires: ['laisse'],
  confirmation: []
}

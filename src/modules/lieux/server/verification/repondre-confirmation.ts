import type { Base } from '#server/base'
import type { Clock } from '#server/clock'
import { ok, type Result, refus } from '#shared/result'
import type { Reponse } from '../../domain/confirmations/demande.ts'
import type { Correction } from '../../domain/corrections/correction.ts'
import type { Lieu } from '../../domain/lieu/lieu.ts'
import { lireSignalement } from '../../domain/signalements/lire-signalement.ts'
import type { Signalement } from '../../domain/signalements/signalement.ts'
import { ecritureDesLieux } from '../tables/ecriture-des-lieux.ts'
import { appliquerDecision } from './appliquer-decision.ts'
import { demandesRepository } from './demandes-repository.ts'
import { lieuxVerifies } from './lieux-verifies.ts'
import { signalementsRepository } from './signalements-repository.ts'

/** Who confirms, by the name that provenances use: its words are in the pages. */
const PAR_LE_LIEU = 'lieu'

type ARepondre = {
  readonly code: string
  readonly reponse: Reponse
  /** What changed, in the place's own words. */
  readonly mots: string
  /** Who typed it: a referent who copies the paper, or the place itself. */
  readonly par: string
}

/**
 * What a place says of its own sheet: « tout est juste » confirms it at once; the rest waits for a referent.
 * Who answers was checked before: by the key of the letter, or by the session of a referent.
 */
export const repondreConfirmation = (
  { base, clock }: { readonly base: Base; readonly clock: Clock },
  { code, reponse, mots, par }: ARepondre
): Promise<Result<void, 'introuvable'>> =>
  base.transaction().execute(async trx => {
    const jour = clock.aujourdhui()
    const version = await ecritureDesLieux(trx).prendreLaMain()
    const connu = (await lieuxVerifies(trx).parCodes([code])).get(code)
    if (connu === undefined) return refus('introuvable')
    // Under the code that was printed, wherever it now leads.
    await demandesRepository(trx).repondre(code, reponse, jour)
    if (reponse === 'juste') await confirmer(trx, connu.lieu, { jour, par, version })
    else await signaler(trx, connu.lieu.code, enSignalement(reponse, mots), jour)
    return ok(undefined)
  })

type Confirmer = { readonly jour: string; readonly par: string; readonly version: number }

const confirmer = async (trx: Base, lieu: Lieu, { jour, par, version }: Confirmer): Promise<void> => {
  // Pressed twice, or answered on paper and on the web: it is confirmed once.
  if (lieu.confirmation?.le === jour && lieu.confirmation.par === PAR_LE_LIEU) return
  const correction: Correction = { confirmation: { le: jour, par: PAR_LE_LIEU } }
  const cle = `confirmation:${lieu.code}:${lieu.confirmation?.le ?? 'jamais'}`
  await appliquerDecision(
    trx,
    {
      affaire: { sorte: 'confirmation', cle, lieu, depuis: jour, confirmation: lieu.confirmation },
      issue: 'confirme',
      raison: '',
      par,
      le: jour,
      correction,
      autorite: 'lieu'
    },
    version
  )
}

const enSignalement = (reponse: 'changements' | 'ferme', mots: string): Signalement => {
  const motif = reponse === 'ferme' ? 'ferme' : 'autre'
  const lu = lireSignalement({ motif, message: mots })
  // The pages ask for words and cut them: what is left to refuse says at least which box was ticked.
  return lu.ok ? lu.value : { motif, propose: '', message: '' }
}

const signaler = (trx: Base, lieu: string, signalement: Signalement, le: string): Promise<void> =>
  signalementsRepository(trx).ajouter({ lieu, signalement, voie: 'lieu', le })

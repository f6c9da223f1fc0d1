import type { Base } from '#server/base'
import type { Jour } from '#shared/date'
import { ok, type Result, refus } from '#shared/result'
import type { Decision } from '../../domain/affaires/decision.ts'
import { repartir } from '../fusion/repartir.ts'
import { ecritureDesLieux } from '../tables/ecriture-des-lieux.ts'
import { correctionsRepository } from './corrections-repository.ts'
import { decisionsRepository } from './decisions-repository.ts'
import { lieuxVerifies } from './lieux-verifies.ts'
import { recomposerLieu } from './recomposer-lieu.ts'
import { signalementsRepository } from './signalements-repository.ts'

type AAnnuler = { readonly decision: number; readonly par: string }

/** Takes a decision back: what it changed is as it would be without it, and what waited for it waits again. */
export const annulerDecision = (
  base: Base,
  jour: Jour,
  { decision: id, par }: AAnnuler
): Promise<Result<Decision, 'introuvable' | 'deja-annulee'>> =>
  base.transaction().execute(async trx => {
    const lieux = ecritureDesLieux(trx)
    const version = await lieux.prendreLaMain()
    const decisions = decisionsRepository(trx)
    const decision = await decisions.parId(id)
    if (decision === undefined) return refus('introuvable')
    if (decision.annuleeLe !== null) return refus('deja-annulee')
    await decisions.annuler(id, { le: jour, par })
    await correctionsRepository(trx).annuler(id)
    await signalementsRepository(trx).rouvrir(id)
    if (decision.sorte === 'paire') await separer(trx, decision, version)
    else await recomposerLieu(trx, decision.lieu, version)
    await lieux.avancer(version)
    return ok(decision)
  })

const separer = async (trx: Base, { affaire }: Decision, version: number): Promise<void> => {
  const fiches = await lieuxVerifies(trx).rouvrirPaire(affaire.slice('paire:'.length))
  await repartir(trx, fiches, version)
}

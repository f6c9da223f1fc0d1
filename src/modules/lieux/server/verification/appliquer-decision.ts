import type { Base } from '#server/base'
import type { Jour } from '#shared/date'
import type { Affaire, Issue } from '../../domain/affaires/affaire.ts'
import { type Autorite, type Correction, changementsDe } from '../../domain/corrections/correction.ts'
import type { Lieu } from '../../domain/lieu/lieu.ts'
import { repartir } from '../fusion/repartir.ts'
import { ecritureDesLieux } from '../tables/ecriture-des-lieux.ts'
import { ecritureDesPaires } from '../tables/ecriture-des-paires.ts'
import { correctionsRepository } from './corrections-repository.ts'
import { decisionsRepository } from './decisions-repository.ts'
import { recomposerLieu } from './recomposer-lieu.ts'
import { signalementsRepository } from './signalements-repository.ts'

/** A correction that nobody asked for: the referent knows, and opened the sheet as it was in that version. */
export type CorrectionSpontanee = {
  readonly sorte: 'correction'
  readonly cle: string
  readonly lieu: Lieu
}

export type DecisionAAppliquer = {
  readonly affaire: Affaire | CorrectionSpontanee
  readonly issue: Issue
  readonly raison: string
  readonly par: string
  readonly le: Jour
  readonly correction: Correction | null
  readonly autorite: Autorite
}

/** Writes a decision and all that follows from it: the trail, the correction, the places, their version. Gives its number. */
export const appliquerDecision = async (
  trx: Base,
  { affaire, issue, raison, par, le, correction, autorite }: DecisionAAppliquer,
  version: number
): Promise<number> => {
  const decisions = decisionsRepository(trx)
  const lieu = affaire.lieu.code
  const id = await decisions.ecrire({
    affaire: affaire.cle,
    sorte: affaire.sorte,
    lieu,
    issue,
    raison,
    le,
    par
  })
  if (affaire.sorte === 'signalement')
    await signalementsRepository(trx).regler(Number(affaire.cle.split(':')[1]), id)
  if (affaire.sorte === 'paire' && (issue === 'meme' || issue === 'distincts')) {
    const [a, b] = affaire.fiches
    await ecritureDesPaires(trx).decider([{ a, b }], issue, { par, le })
    await repartir(trx, affaire.fiches, version)
  }
  if (correction !== null) {
    const changements = changementsDe(affaire.lieu, correction)
    await correctionsRepository(trx).ecrire({ decision: id, lieu, changements, autorite, le })
    await recomposerLieu(trx, lieu, version)
  }
  await ecritureDesLieux(trx).avancer(version)
  return id
}

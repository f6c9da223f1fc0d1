import type { Base } from '#server/base'
import { type Autorite, ficheDesCorrections } from '../../domain/corrections/correction.ts'
import { repartir } from '../fusion/repartir.ts'
import { correctionsRepository } from './corrections-repository.ts'
import { lieuxVerifies } from './lieux-verifies.ts'

const AUTORITES: readonly Autorite[] = ['referent', 'lieu']

/**
 * Writes again what the referent and the place themselves say at this code, then the place made of it.
 * Runs inside the transaction that took its turn, under its version.
 */
export const recomposerLieu = async (trx: Base, code: string, version: number): Promise<void> => {
  const lieux = lieuxVerifies(trx)
  const corrections = await correctionsRepository(trx).enVigueur(code)
  for (const autorite of AUTORITES)
    await lieux.ecrireCorrection(code, autorite, ficheDesCorrections(code, autorite, corrections))
  const fiches = await lieux.fichesDe(code)
  await repartir(
    trx,
    fiches.map(({ id }) => id),
    version
  )
}

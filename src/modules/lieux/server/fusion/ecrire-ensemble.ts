import type { Base } from '#server/base'
import { ecritureDesLieux } from '../tables/ecriture-des-lieux.ts'
import { repartir } from './repartir.ts'

/**
 * Does something to fiches or pairs, then shares out again the fiches it names: all or nothing, one writer at a time.
 * An empty list: nothing was done.
 */
export const ecrireEnsemble = async (
  base: Base,
  faire: (trx: Base) => Promise<readonly string[]>
): Promise<boolean> =>
  base.transaction().execute(async trx => {
    const lieux = ecritureDesLieux(trx)
    const version = await lieux.prendreLaMain()
    const ids = await faire(trx)
    if (ids.length === 0) return false
    const { ecrits } = await repartir(trx, ids, version)
    if (ecrits > 0) await lieux.avancer(version)
    return true
  })

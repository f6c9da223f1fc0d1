import type { Base } from '#server/base'
import type { Clock } from '#server/clock'
import type { PortsGuichetsPro } from '../../pages/guichets/pro-ports.ts'
import type { Acces } from '../../pages/referent/ports.ts'
import { communesDeFrance } from '../communes/communes.ts'
import { situer } from '../verification/situer.ts'
import { guichetsRepository } from './guichets-repository.ts'

type Donne = {
  readonly base: Base
  readonly clock: Clock
  readonly acces: Pick<Acces, 'lire'>
  readonly scripts: readonly string[]
}

/** Fills the ports of the pages where the referent keeps the inventory of counters. */
export const tenirLesGuichets = ({ base, clock, acces, scripts }: Donne): PortsGuichetsPro => {
  const guichets = guichetsRepository(base)
  return {
    communeParCode: code => communesDeFrance().communeParCode(code),
    guichetsDe: guichets.desCommunes,
    ajouter: guichets.ajouter,
    finir: guichets.finir,
    prenom: async c => (await acces.lire(c))?.prenom ?? '',
    trouverCommune: async ou => situer(ou)?.commune ?? null,
    jour: clock.aujourdhui,
    scripts
  }
}

import type { Context } from 'hono'
import type { Base } from '#server/base'
import type { Clock } from '#server/clock'
import { jetonFormulaire } from '#server/jeton-formulaire'
import type { PortsSignaler } from '../../pages/signaler/ports.ts'
import { lieuDe } from './lieux-verifies.ts'
import { limitesDesSignalements, signaler } from './signaler.ts'

type Donne = {
  readonly base: Base
  readonly clock: Clock
  readonly secret: string
  readonly origine: (c: Context) => string
  readonly scripts: readonly string[]
}

/** Fills the ports of « ce n'est plus vrai ». */
export const pourSignaler = ({ base, clock, secret, origine, scripts }: Donne): PortsSignaler => {
  const limites = limitesDesSignalements(clock)
  return {
    lieu: code => lieuDe(base, code),
    signaler: (lieu, signalements, voie) =>
      signaler({ base, clock, limites }, { lieu: lieu.code, signalements, voie }),
    jetons: jetonFormulaire({ secret, clock }),
    origine,
    scripts
  }
}

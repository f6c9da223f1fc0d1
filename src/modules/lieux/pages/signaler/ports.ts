import type { Context } from 'hono'
import type { Result } from '#shared/result'
import type { Lieu } from '../../domain/lieu/lieu.ts'
import type { Garde, RefusDeSignaler } from '../../domain/signalements/garde.ts'
import type { Signalement, Voie } from '../../domain/signalements/signalement.ts'

/** Proves that a form was opened here a moment ago, without a cookie. */
export type Jetons = {
  readonly donner: (pour: string) => string
  readonly verifier: (pour: string, jeton: string) => 'bon' | 'trop-tot' | 'perime' | 'faux'
}

/** What the public pages of « ce n'est plus vrai » are given. */
export type PortsSignaler = {
  readonly lieu: (code: string) => Promise<Lieu | undefined>
  readonly signaler: (
    lieu: Lieu,
    signalements: readonly Signalement[],
    voie: Voie
  ) => Promise<Result<Garde, RefusDeSignaler>>
  readonly jetons: Jetons
  /** Where the site is, for a code to photograph. */
  readonly origine: (c: Context) => string
  readonly scripts: readonly string[]
}

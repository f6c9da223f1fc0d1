import type { Base } from '#server/base'
import type { Clock } from '#server/clock'
import { type Limiteur, limiteur } from '#server/limiteur'
import { ok, type Result, refus } from '#shared/result'
import type { Garde, RefusDeSignaler } from '../../domain/signalements/garde.ts'
import type { Signalement, Voie } from '../../domain/signalements/signalement.ts'
import { signalementsRepository } from './signalements-repository.ts'

/** For one place: a few people at once, then one every three minutes. */
const DU_LIEU = { capacite: 10, parHeure: 20 }
/** For all places together: a good day of a whole département, not a flood. */
const DE_TOUS = { capacite: 60, parHeure: 600 }
/** Different ones that may wait for one place; then only what is wrong is counted, not the words. */
const EN_ATTENTE_AU_PLUS = 20

export type Limites = { readonly duLieu: Limiteur; readonly deTous: Limiteur }

/** Kept in the memory of this process: nobody's address is known to it. */
export const limitesDesSignalements = (clock: Clock): Limites => ({
  duLieu: limiteur({ ...DU_LIEU, clock }),
  deTous: limiteur({ ...DE_TOUS, clock })
})

type ASignaler = {
  /** The code of the place. */
  readonly lieu: string
  readonly signalements: readonly Signalement[]
  readonly voie: Voie
}

/** Keeps what someone said; `limites`: for anyone, none for a referent who types what was written by hand. */
export const signaler = async (
  { base, clock, limites }: { readonly base: Base; readonly clock: Clock; readonly limites?: Limites },
  { lieu, signalements, voie }: ASignaler
): Promise<Result<Garde, RefusDeSignaler>> => {
  if (limites && !laisserPasser(limites, lieu))
    return refus({ code: 'trop-souvent', minutes: attente(limites, lieu) })
  const le = clock.aujourdhui()
  return base.transaction().execute(async trx => {
    const repository = signalementsRepository(trx)
    const plein = (await repository.enAttente(lieu)) >= EN_ATTENTE_AU_PLUS
    for (const signalement of signalements) {
      const garde = plein ? { ...signalement, propose: '', message: '' } : signalement
      await repository.ajouter({ lieu, signalement: garde, voie, le })
    }
    return ok(plein ? 'sans-les-mots' : 'entier')
  })
}

const laisserPasser = ({ duLieu, deTous }: Limites, lieu: string): boolean =>
  duLieu.prendre(lieu) && deTous.prendre()

const attente = ({ duLieu, deTous }: Limites, lieu: string): number =>
  Math.max(1, duLieu.minutesAvant(lieu), deTous.minutesAvant())

import type { Clock } from './clock.ts'

type Reglages = { readonly capacite: number; readonly parHeure: number; readonly clock: Clock }
type Seau = { readonly jetons: number; readonly quand: number }

/** Lets a burst through, then a trickle. Knows what is asked for, never who asks. */
export type Limiteur = {
  /** Takes a token; false when none is left. */
  readonly prendre: (cle?: string) => boolean
  /** Minutes before the next token; 0 when there is one. */
  readonly minutesAvant: (cle?: string) => number
}

/** Keys held before the full buckets, which say nothing, are forgotten. */
const MENAGE = 1_000

/** Token buckets in the memory of this process: `capacite` at once, then `parHeure`, for each key. */
export const limiteur = ({ capacite, parHeure, clock }: Reglages): Limiteur => {
  const seaux = new Map<string, Seau>()
  const parMs = parHeure / 3_600_000

  const restant = (cle: string): number => {
    const seau = seaux.get(cle)
    if (seau === undefined) return capacite
    // A clock set back gives nothing and takes nothing.
    const ecoule = Math.max(0, clock.instant().getTime() - seau.quand)
    return Math.min(capacite, seau.jetons + ecoule * parMs)
  }
  let prochainMenage = MENAGE
  const oublierLesPleins = () => {
    for (const cle of seaux.keys()) if (restant(cle) >= capacite) seaux.delete(cle)
    // Twice what is left: each key is looked at a few times in all, however many come.
    prochainMenage = Math.max(MENAGE, 2 * seaux.size)
  }

  return {
    prendre: (cle = '') => {
      const jetons = restant(cle)
      if (jetons < 1) return false
      if (seaux.size >= prochainMenage) oublierLesPleins()
      seaux.set(cle, { jetons: jetons - 1, quand: clock.instant().getTime() })
      return true
    },
    minutesAvant: (cle = '') => Math.ceil(Math.max(0, 1 - restant(cle)) / parMs / 60_000)
  }
}

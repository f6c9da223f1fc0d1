import { ok, type Result } from '#shared/result'
import type { Tiroir } from './tiroir.ts'

const CLE = 'reponses'
/** On a shared computer the answers live three minutes; a little more here, so that the page wipes first. */
const COURTE_MINUTES = 4

type Depot = { readonly valeur: unknown; readonly jusqua: number; readonly courte: boolean }

/** The answers, kept on the device as long as the sealed cookie would live (docs/adr/0006). */
export type Garde = {
  readonly lire: () => Promise<unknown>
  readonly poser: (c: unknown, valeur: unknown, minutes: number) => Promise<Result<void, 'trop-grand'>>
  readonly effacer: () => Promise<void>
  /** Milliseconds left before a shared computer must forget; null when nothing waits for that. */
  readonly avantOubli: () => Promise<number | null>
}

/** The port of the pages over a drawer of the device. What is too old is removed as soon as it is seen. */
export const gardeSurPlace = (tiroir: Tiroir, maintenant: () => number): Garde => {
  const trouver = async (): Promise<Depot | undefined> => {
    const depot = (await tiroir.lire(CLE)) as Depot | undefined
    if (depot === undefined || depot.jusqua > maintenant()) return depot
    await tiroir.oter(CLE)
    return undefined
  }
  return {
    lire: async () => (await trouver())?.valeur,
    poser: async (_c, valeur, minutes) => {
      const depot: Depot = {
        valeur,
        jusqua: maintenant() + minutes * 60_000,
        courte: minutes <= COURTE_MINUTES
      }
      await tiroir.ecrire(CLE, depot)
      return ok(undefined)
    },
    effacer: () => tiroir.oter(CLE),
    avantOubli: async () => {
      const depot = await trouver()
      return depot?.courte ? depot.jusqua - maintenant() : null
    }
  }
}

import type { Tiroir } from './tiroir.ts'

/** The longest life of a sealed cookie: past it, the server knows nothing any more. */
const VIE = 60 * 60_000

type Marque = { readonly depuis: number; readonly aEffacer: boolean }

/** `peut-etre`: a path may live in the server's cookie. `a-effacer`: the person left it, the cookie must go. */
export type EtatDuServeur = 'rien' | 'peut-etre' | 'a-effacer'

/**
 * What the worker knows of the cookie it cannot read: only whether there may be one.
 * No answer is here, and nothing is left once the server has confirmed.
 */
export type TraceDuServeur = {
  readonly etat: () => Promise<EtatDuServeur>
  /** A request of the path has just gone to the server. */
  readonly noter: () => Promise<void>
  /** The person wiped, or began again here. Tried at once, and again at the next page if there is no network. */
  readonly congedier: () => Promise<void>
  readonly retenter: () => Promise<void>
}

type Moyens = {
  readonly tiroir: Tiroir
  /** Where the mark waits: one for each thing that the server may keep. */
  readonly cle: string
  readonly maintenant: () => number
  /** Asks the server to remove its cookie; true when it did. */
  readonly effacerLaBas: () => Promise<boolean>
}

/** Follows the server's cookie from the worker. */
export const traceDuServeur = ({ tiroir, cle, maintenant, effacerLaBas }: Moyens): TraceDuServeur => {
  const lire = async (): Promise<Marque | undefined> => {
    const marque = (await tiroir.lire(cle)) as Marque | undefined
    if (marque === undefined || marque.depuis + VIE > maintenant()) return marque
    await tiroir.oter(cle)
    return undefined
  }
  const demander = uneALaFois(effacerLaBas)
  const retenter = async () => {
    if ((await lire())?.aEffacer && (await demander())) await tiroir.oter(cle)
  }
  return {
    etat: async () => {
      const marque = await lire()
      return marque === undefined ? 'rien' : marque.aEffacer ? 'a-effacer' : 'peut-etre'
    },
    noter: () => tiroir.ecrire(cle, { depuis: maintenant(), aEffacer: false } satisfies Marque),
    congedier: async () => {
      const marque = await lire()
      if (marque === undefined) return
      await tiroir.ecrire(cle, { ...marque, aEffacer: true } satisfies Marque)
      await retenter()
    },
    retenter
  }
}

/** The next page often comes before the answer: who asks meanwhile waits for the same one. */
const uneALaFois = (demander: () => Promise<boolean>) => {
  let enRoute: Promise<boolean> | undefined
  return () => {
    enRoute ??= demander().finally(() => {
      enRoute = undefined
    })
    return enRoute
  }
}

import { termine } from './aiguillage.ts'
import type { Garde } from './garde.ts'
import type { Tiroir } from './tiroir.ts'
import type { TraceDuServeur } from './trace-du-serveur.ts'

type Moyens = {
  readonly garde: Pick<Garde, 'lire'>
  readonly serveur: TraceDuServeur
  readonly tiroir: Pick<Tiroir, 'vider'>
  readonly veiller: () => Promise<void>
  /** A newer version waits behind this one: between two paths, it may come. */
  readonly passerLaMain: () => void
}

/** What follows a page answered here: what must be forgotten, and who answers the next path. */
export const suites = ({ garde, serveur, tiroir, veiller, passerLaMain }: Moyens) => {
  const finir = async () => {
    await serveur.congedier()
    // Else the cookie still to be erased is all that is kept, until the network is back.
    if ((await serveur.etat()) === 'rien') await tiroir.vider()
    passerLaMain()
  }
  return async (chemin: string): Promise<void> => {
    if (termine(chemin)) return finir()
    if (chemin === '/droits/commencer') await serveur.congedier()
    else await serveur.retenter()
    if (chemin === '/' && (await garde.lire()) === undefined) passerLaMain()
    await veiller()
  }
}

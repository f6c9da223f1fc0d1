import { termine } from './aiguillage.ts'
import type { Garde } from './garde.ts'
import type { Tiroir } from './tiroir.ts'
import type { TraceDuServeur } from './trace-du-serveur.ts'

type Moyens = {
  readonly garde: Pick<Garde, 'lire'>
  readonly serveur: TraceDuServeur
  readonly precis: TraceDuServeur
  readonly tiroir: Pick<Tiroir, 'vider'>
}

/** What a page answered here must make forgotten; true when no path is under way any more. */
export const oublier =
  ({ garde, serveur, precis, tiroir }: Moyens) =>
  async (chemin: string): Promise<boolean> => {
    if (termine(chemin) || chemin === '/droits/commencer') await serveur.congedier()
    else await serveur.retenter()
    // The draft of a helper ends with « Effacer » only: the code on paper would no longer open it.
    await (termine(chemin) ? precis.congedier() : precis.retenter())
    if ((await garde.lire()) !== undefined) return false
    // Else the cookie still to be erased is all that is kept, until the network is back.
    if ((await serveur.etat()) === 'rien' && (await precis.etat()) === 'rien') await tiroir.vider()
    return true
  }

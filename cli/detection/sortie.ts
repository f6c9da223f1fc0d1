import { createReadStream, truncateSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import type { Detection } from '../../src/modules/detection/index.ts'
import type { DejaDit } from '../../src/modules/detection/server/index.ts'

/** Opens the output, new, or cut back to what is certain. */
export const ouvrirSortie = async (chemin: string, octets: number | null) => {
  if (octets !== null) truncateSync(chemin, octets)
  const fichier = await open(chemin, octets === null ? 'wx' : 'a')
  let ecrits = octets ?? 0
  return {
    ecrire: async (suite: Uint8Array) => {
      await fichier.appendFile(suite)
      ecrits += suite.length
    },
    /** On the disk: what was written up to here survives a stop. */
    assurer: async () => {
      await fichier.datasync()
      return ecrits
    },
    fermer: () => fichier.close()
  }
}

/** The answers already written, one by one. */
export async function* relireSortie(chemin: string): AsyncGenerator<DejaDit> {
  const lignes = createInterface({ input: createReadStream(chemin), crlfDelay: Number.POSITIVE_INFINITY })
  for await (const ligne of lignes) if (ligne !== '') yield dejaDit(JSON.parse(ligne))
}

type Ecrite = { readonly id: string | null; readonly ligne: number } & (
  | Detection
  | { readonly erreurs: unknown }
)

const dejaDit = (ecrite: Ecrite): DejaDit => {
  const { id, ligne } = ecrite
  if ('erreurs' in ecrite) return { id, ligne, rejet: true, ouverts: [], finit: false, unFaitDecide: false }
  return {
    id,
    ligne,
    rejet: false,
    ouverts: ecrite.ouverts.map(({ droit }) => droit),
    finit: ecrite.bientot_finis.length > 0,
    unFaitDecide: ecrite.un_fait_decide.length > 0
  }
}

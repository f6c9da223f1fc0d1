import { createReadStream, truncateSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { type DejaDit, relireUneLigne } from '../../src/modules/detection/server/index.ts'

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
  for await (const ligne of lignes) if (ligne !== '') yield relireUneLigne(ligne)
}

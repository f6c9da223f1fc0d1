import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, rm } from 'node:fs/promises'

const SORTE = 'aes-256-ctr'

/** A file that only this process can read: its key is drawn here, never written, and goes with it. */
export type Coffre = {
  readonly ecrire: (octets: Uint8Array) => Promise<void>
  /** Nothing more is written. */
  readonly clore: () => Promise<void>
  /** All that was written, from the start. */
  readonly lire: () => AsyncIterable<Uint8Array>
  readonly effacer: () => Promise<void>
}

/** Opens a new one; a file already there is a fault. */
export const ouvrirCoffre = async (chemin: string): Promise<Coffre> => {
  const [cle, depart] = [randomBytes(32), randomBytes(16)]
  const fichier = await open(chemin, 'wx', 0o600)
  const chiffre = createCipheriv(SORTE, cle, depart)
  let ouvert = true
  const clore = async () => {
    if (!ouvert) return
    ouvert = false
    await fichier.close()
  }
  return {
    ecrire: async octets => fichier.appendFile(chiffre.update(octets)),
    clore,
    lire: () => createReadStream(chemin).pipe(createDecipheriv(SORTE, cle, depart)),
    effacer: async () => {
      await clore()
      cle.fill(0)
      await rm(chemin, { force: true })
    }
  }
}

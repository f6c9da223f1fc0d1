import { readdirSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** At once: the disk gathers them. */
const ENSEMBLE = 16

/** Waits until every file of a folder, and its own name, has reached the disk. */
export const rendreDurable = async (dossier: string): Promise<void> => {
  const contenu = readdirSync(dossier, { recursive: true, withFileTypes: true })
  const chemins = [
    dirname(dossier),
    dossier,
    ...contenu.map(({ parentPath, name }) => join(parentPath, name))
  ].values()
  const un = async () => {
    for (const chemin of chemins) await synchroniser(chemin)
  }
  await Promise.all(Array.from({ length: ENSEMBLE }, un))
}

/** Waits until one file, or the names in one folder, has reached the disk. */
export const synchroniser = async (chemin: string): Promise<void> => {
  // Windows opens no folder, and syncs no file that was opened to be read.
  if (process.platform === 'win32') return
  const ouvert = await open(chemin, 'r')
  try {
    await ouvert.sync()
  } finally {
    await ouvert.close()
  }
}

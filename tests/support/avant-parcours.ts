import { construire } from '../../outils/construire.mjs'
import { trouverNavigateur } from './navigateur.ts'

/** Journeys run against what `npm start` serves, in a browser found (or unpacked) once, before any worker starts. */
export const setup = async (): Promise<void> => {
  await construire()
  await trouverNavigateur()
}

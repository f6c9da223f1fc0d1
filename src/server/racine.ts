import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * The project's folder, from the sources (`src/server/`) as from the built files (`dist/`): files that are read while
 * the program runs (`donnees/`…) are found from here.
 */
const chercherRacine = (depart: string): string => {
  if (existsSync(join(depart, 'donnees', 'departements.json'))) return depart
  const parent = dirname(depart)
  if (parent === depart) throw new Error('Le dossier « donnees » manque : il est livré avec Relais.')
  return chercherRacine(parent)
}

/** The path of a file of the project: `duProjet('donnees/departements.json')`. */
export const duProjet = (chemin: string): string =>
  join(chercherRacine(dirname(fileURLToPath(import.meta.url))), chemin)

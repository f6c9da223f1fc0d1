import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Newest change under these paths, in milliseconds; 0 when none of them exists. */
export const dernierChangement = chemins => Math.max(0, ...chemins.map(plusRecent))

const plusRecent = chemin => {
  if (!existsSync(chemin)) return 0
  const etat = statSync(chemin)
  if (!etat.isDirectory()) return etat.mtimeMs
  // A folder's own date tells that a file was removed from it.
  return Math.max(etat.mtimeMs, ...readdirSync(chemin).map(nom => plusRecent(join(chemin, nom))))
}

/** True when the output exists and nothing it is made from changed after it. */
export const estAJour = (sortie, sources) =>
  existsSync(sortie) && statSync(sortie).mtimeMs >= dernierChangement(sources)

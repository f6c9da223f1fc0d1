import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const LONGUEUR_MINIMALE = 32

/** The key of sealed cookies: given by the environment, or made once in the data folder, readable by its owner only. */
export const lireOuCreerSecret = (donne: string | undefined, dossierDonnees: string): string => {
  if (donne !== undefined) return donne
  const fichier = join(dossierDonnees, 'secret')
  mkdirSync(dossierDonnees, { recursive: true, mode: 0o700 })
  try {
    // `wx`: when two processes start together, one writes and both read the same key.
    writeFileSync(fichier, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 })
  } catch (erreur) {
    if (!(erreur instanceof Error && 'code' in erreur && erreur.code === 'EEXIST')) throw erreur
  }
  const secret = readFileSync(fichier, 'utf8').trim()
  if (secret.length < LONGUEUR_MINIMALE) throw new Error(`Le fichier ${fichier} est abîmé : supprimez-le.`)
  return secret
}

import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ok, type Result, refus } from '#shared/result'

const LONGUEUR_MINIMALE = 32

/**
 * The key of sealed cookies: given by the environment, or made once in the data folder, readable by its owner only.
 * A refusal is a sentence that says what to mend.
 */
export const lireOuCreerSecret = (
  donne: string | undefined,
  dossierDonnees: string
): Result<string, string> => {
  if (donne !== undefined) return ok(donne)
  const fichier = join(dossierDonnees, 'secret')
  try {
    if (!existsSync(fichier)) creer(dossierDonnees, fichier)
    const secret = readFileSync(fichier, 'utf8').trim()
    return secret.length < LONGUEUR_MINIMALE
      ? refus(`Le fichier ${fichier} est abîmé : supprimez-le.`)
      : ok(secret)
  } catch (erreur) {
    const cause = codeDe(erreur)
    if (cause === undefined) throw erreur
    return refus(
      `Le dossier ${dossierDonnees} ne peut pas servir (${cause}). Donnez-en un autre par RELAIS_DONNEES, ou une clé par RELAIS_SECRET.`
    )
  }
}

/** Written aside, then named in one act: processes that start together read the same whole key, and a full disk leaves no half of one. */
const creer = (dossier: string, fichier: string): void => {
  mkdirSync(dossier, { recursive: true, mode: 0o700 })
  const brouillon = `${fichier}.${randomBytes(6).toString('hex')}`
  try {
    writeFileSync(brouillon, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 })
    linkSync(brouillon, fichier)
  } catch (erreur) {
    if (codeDe(erreur) !== 'EEXIST') throw erreur
  } finally {
    rmSync(brouillon, { force: true })
  }
}

const codeDe = (erreur: unknown): string | undefined =>
  erreur instanceof Error && 'code' in erreur && typeof erreur.code === 'string' ? erreur.code : undefined

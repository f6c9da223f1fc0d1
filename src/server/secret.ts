import { randomBytes, randomInt } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ok, type Result, refus } from '#shared/result'

type SorteDeSecret = {
  readonly fichier: string
  readonly variable: string
  readonly mot: string
  readonly minimum: number
  readonly tirer: () => string
}

/** No 0/O, 1/I: it is read on a screen and typed on another. */
const SIGNES = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const groupe = () => Array.from({ length: 4 }, () => SIGNES[randomInt(SIGNES.length)]).join('')

/** Seals the cookies. */
export const CLE_DES_TEMOINS: SorteDeSecret = {
  fichier: 'secret',
  variable: 'RELAIS_SECRET',
  mot: 'une clé',
  minimum: 32,
  tirer: () => randomBytes(32).toString('base64url')
}

/** Opens the referent's pages, until agents have accounts of their own. */
export const MOT_DU_REFERENT: SorteDeSecret = {
  fichier: 'referent',
  variable: 'RELAIS_REFERENT',
  mot: 'un mot de passe',
  minimum: 12,
  tirer: () => Array.from({ length: 4 }, groupe).join('-')
}

/**
 * A secret given by the environment, or made once in the data folder, readable by its owner only.
 * A refusal is a sentence that says what to mend.
 */
export const lireOuCreerSecret = (
  donne: string | undefined,
  dossierDonnees: string,
  sorte: SorteDeSecret = CLE_DES_TEMOINS
): Result<string, string> => {
  if (donne !== undefined) return ok(donne)
  const fichier = join(dossierDonnees, sorte.fichier)
  try {
    if (!existsSync(fichier)) creer(dossierDonnees, fichier, sorte.tirer())
    const secret = readFileSync(fichier, 'utf8').trim()
    return secret.length < sorte.minimum
      ? refus(`Le fichier ${fichier} est abîmé : supprimez-le.`)
      : ok(secret)
  } catch (erreur) {
    const cause = codeDe(erreur)
    if (cause === undefined) throw erreur
    return refus(
      `Le dossier ${dossierDonnees} ne peut pas servir (${cause}). Donnez-en un autre par RELAIS_DONNEES, ou ${sorte.mot} par ${sorte.variable}.`
    )
  }
}

/** Written aside, then named in one act: processes that start together read the same whole key, and a full disk leaves no half of one. */
const creer = (dossier: string, fichier: string, secret: string): void => {
  mkdirSync(dossier, { recursive: true, mode: 0o700 })
  const brouillon = `${fichier}.${randomBytes(6).toString('hex')}`
  try {
    writeFileSync(brouillon, secret, { flag: 'wx', mode: 0o600 })
    linkSync(brouillon, fichier)
  } catch (erreur) {
    if (codeDe(erreur) !== 'EEXIST') throw erreur
  } finally {
    rmSync(brouillon, { force: true })
  }
}

const codeDe = (erreur: unknown): string | undefined =>
  erreur instanceof Error && 'code' in erreur && typeof erreur.code === 'string' ? erreur.code : undefined

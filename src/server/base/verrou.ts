import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { ok, type Result, refus } from '#shared/result'

/** Held by one program at a time; given back, or taken back by the system when the program dies. */
export type Verrou = { readonly rendre: () => void }

/**
 * The lock of the embedded database, which has none: two programs in one folder lose each other's rows, in silence.
 * It is the operating system's own lock on a file, which Node only offers through SQLite: a kill -9 frees it,
 * a recycled process number does not matter, and there is no moment between looking and taking.
 */
export const prendreVerrou = (dossier: string): Result<Verrou, string> => {
  const fichier = join(dossier, 'base.verrou')
  const occupant = join(dossier, 'base.occupant')
  let prise: DatabaseSync | undefined
  try {
    mkdirSync(dossier, { recursive: true, mode: 0o700 })
    prise = new DatabaseSync(fichier)
    prise.exec('pragma busy_timeout = 0; begin exclusive')
    writeFileSync(occupant, `${process.pid} ${hostname()}`, { mode: 0o600 })
  } catch (erreur) {
    prise?.close()
    if (codeSqlite(erreur) === OCCUPE) return refus(estOuverte(dossier, occupant))
    const cause = erreur instanceof Error && 'code' in erreur ? erreur.code : undefined
    if (cause === undefined) throw erreur
    return refus(
      `Le dossier ${dossier} ne peut pas servir à la base (${cause}). Donnez-en un autre par RELAIS_DONNEES.`
    )
  }
  const tenue = prise
  return ok({
    rendre: () => {
      rmSync(occupant, { force: true })
      tenue.close()
    }
  })
}

/** SQLITE_BUSY */
const OCCUPE = 5

const codeSqlite = (erreur: unknown): unknown =>
  erreur instanceof Error && 'errcode' in erreur ? erreur.errcode : undefined

const estOuverte = (dossier: string, occupant: string): string =>
  `La base de ${dossier} est déjà ouverte par ${nommer(occupant)}. Arrêtez-le d’abord, ou donnez un autre dossier par RELAIS_DONNEES.`

const nommer = (occupant: string): string => {
  try {
    const [pid = '?', machine = '?'] = readFileSync(occupant, 'utf8').split(' ')
    const depuis = statSync(occupant).mtime.toLocaleString('fr-FR', {
      dateStyle: 'long',
      timeStyle: 'short'
    })
    return `un autre Relais (processus ${pid} de la machine ${machine}, depuis le ${depuis})`
  } catch {
    return 'un autre Relais'
  }
}

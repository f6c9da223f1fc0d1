import type { PGlite } from '@electric-sql/pglite'
import { BaseIndisponible } from './base.ts'
import type { Embarquee } from './dialecte-embarque.ts'

/** Between two tries: each one costs half a second, and a full disk rarely empties sooner. */
const ENTRE_DEUX_ESSAIS_MS = 5_000

/**
 * What the postmaster does for PostgreSQL: after a panic (the disk was full while it wrote its journal), what is open
 * is dropped, and the folder is opened anew, its journal replayed. Without it the next query would never answer,
 * and the whole server with it.
 */
export const avecRelance = (
  ouvrir: () => Promise<PGlite>,
  maintenant: () => number = () => performance.now()
): Embarquee => {
  let courante: Promise<PGlite> | undefined
  let pasAvant = Number.NEGATIVE_INFINITY
  let cause: unknown

  const oublier = (erreur: unknown): void => {
    courante = undefined
    cause = erreur
    pasAvant = maintenant() + ENTRE_DEUX_ESSAIS_MS
  }
  return {
    prendre: async () => {
      if (courante === undefined && maintenant() < pasAvant) throw cause
      courante ??= ouvrir().then(pglite => surveiller(pglite, oublier))
      const essai = courante
      try {
        return await essai
      } catch (erreur) {
        if (courante === essai) oublier(erreur)
        throw erreur
      }
    },
    fermer: async () => {
      const ouverte = await courante?.catch(() => undefined)
      await ouverte?.close()
    }
  }
}

/** Everything sent to PGlite goes through one method: after a panic, it sends nothing more. */
const surveiller = (pglite: PGlite, oublier: (cause: unknown) => void): PGlite => {
  const envoyer = pglite.execProtocolStream.bind(pglite)
  const fichiers = pglite.Module.FS
  let morte: BaseIndisponible | undefined
  pglite.execProtocolStream = async (message, options) => {
    if (morte !== undefined) throw morte
    try {
      return await envoyer(message, options)
    } catch (erreur) {
      if (!estMortelle(erreur)) throw erreur
      morte = new BaseIndisponible(
        `La base embarquée s’est arrêtée : ${motifDe(erreur)}. Elle repart bientôt.`
      )
      fichiers.quit()
      oublier(morte)
      throw morte
    }
  }
  return pglite
}

/** PostgreSQL says so itself, or its WebAssembly broke. */
const estMortelle = (erreur: unknown): boolean => {
  if (!(erreur instanceof Error)) return true
  if ('severity' in erreur) return erreur.severity === 'PANIC' || erreur.severity === 'FATAL'
  return erreur.name === 'RuntimeError' || erreur.name === 'ExitStatus'
}

/** disk_full, in PostgreSQL's numbers */
const PLEIN = '53100'

const motifDe = (erreur: unknown): string =>
  erreur instanceof Error && 'code' in erreur && erreur.code === PLEIN
    ? 'le disque est plein'
    : 'panne interne'

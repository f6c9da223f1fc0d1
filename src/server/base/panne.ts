import { BaseIndisponible } from './base.ts'

/** PostgreSQL classes: 08 connection lost, 53 no more room or connections, 57P stopped, 58 its disk, XX its files. */
const ETATS = /^(08|53|57P|58|XX)/
/** Node's own words for a machine that does not answer, or a disk that is full. */
const CODES = /^(ECONN|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EPIPE|ENOSPC|EDQUOT|EIO|EROFS)/
/** What `pg` and the embedded database say without a code. */
const PHRASES = /^(Connection terminated|timeout exceeded when trying to connect|PGlite |Aborted\()/

/** True when the database itself is out of order, whatever was asked: the request may be right, and the rest of the site works. */
export const estPanneDeBase = (erreur: unknown): boolean => {
  if (erreur instanceof BaseIndisponible) return true
  if (erreur instanceof AggregateError && erreur.errors.length > 0) return erreur.errors.every(estPanneDeBase)
  if (!(erreur instanceof Error)) return false
  const code = codeDe(erreur)
  return ETATS.test(code) || CODES.test(code) || PHRASES.test(erreur.message)
}

/** The same, in a French sentence. Never the driver's own words: they may hold the address of the database. */
export const direPanne = (erreur: unknown): string => {
  if (erreur instanceof BaseIndisponible) return erreur.message
  const code = codeDe(erreur)
  if (PLEIN.test(code)) return 'Le disque est plein.'
  return `La base ne répond pas${code === '' ? '' : ` (${code})`}.`
}

const PLEIN = /^(ENOSPC|EDQUOT|53100)$/

const codeDe = (erreur: unknown): string =>
  erreur instanceof Error && 'code' in erreur && typeof erreur.code === 'string' ? erreur.code : ''

import type { Context } from 'hono'
import type { Moment } from '../../domain/horaires/horaires.ts'
import type { Ecart } from './parametres.ts'

/** A refusal that a program can show: each thing to mend, and where. */
export const refuser = (c: Context, erreurs: readonly Ecart[], statut: 400 | 404 = 400) =>
  c.json({ erreurs }, statut)

type Fraicheur = {
  /** What is known of places, and by when it is told. */
  readonly edition: string
  readonly moment: Moment | null
  readonly secondes: number
  /** Where somebody is stays with them: no cache between us keeps it. */
  readonly prive: boolean
}

/**
 * True when the caller already has this answer. The same address asked in the same minute, while nothing was written,
 * says the same: its tag is known before the work is done.
 */
export const dejaConnue = (c: Context, { edition, moment, secondes, prive }: Fraicheur): boolean => {
  const etiquette = `W/"${edition}${moment === null ? '' : `-${moment.jour}-${moment.minute}`}"`
  c.header('ETag', etiquette)
  c.header('Cache-Control', `${prive ? 'private' : 'public'}, max-age=${secondes}`)
  return (c.req.header('If-None-Match') ?? '').split(/\s*,\s*/).includes(etiquette)
}

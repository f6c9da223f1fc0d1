import { estJour, type Mois, moisPlus } from '#shared/date'
import { ok, type Result, refus } from '#shared/result'
import type { Personne } from '../situation.ts'

type Naissance = Personne['date_naissance']

/** « 14/05/1992 », « 14 5 1992 », « 1992-05-14 », or the year alone when papers say no more. */
export const lireJourEcrit = (texte: string): Result<NonNullable<Naissance>, 'jour'> => {
  const nu = texte.trim()
  if (/^(19|20)\d\d$/.test(nu)) return ok({ min: `${nu}-01-01`, max: `${nu}-12-31` })
  const [, j, m, a] = /^(\d{1,2})[/. -](\d{1,2})[/. -]((?:19|20)\d\d)$/.exec(nu) ?? []
  const jour = a === undefined ? nu : `${a}-${(m ?? '').padStart(2, '0')}-${(j ?? '').padStart(2, '0')}`
  return estJour(jour) && jour >= '1900' ? ok(jour) : refus('jour')
}

/** The same, as it is typed. */
export const ecrireJour = (jour: Naissance): string => {
  if (jour === null) return ''
  if (typeof jour !== 'string') return jour.min.slice(0, 4)
  return jour.split('-').reverse().join('/')
}

/** « 03/2025 » or « 2025-03 ». */
export const lireMoisEcrit = (texte: string): Result<Mois, 'mois'> => {
  const nu = texte.trim()
  const [, m, a] = /^(?:\d{1,2}[/. -])?(\d{1,2})[/. -]((?:19|20)\d\d)$/.exec(nu) ?? []
  const mois = a === undefined ? nu : `${a}-${(m ?? '').padStart(2, '0')}`
  return /^(19|20)\d\d-(0[1-9]|1[0-2])$/.test(mois) ? ok(mois) : refus('mois')
}

/** « 03/2025 ». */
export const ecrireMois = (mois: Mois | null): string =>
  mois === null ? '' : `${mois.slice(5)}/${mois.slice(0, 4)}`

/** Before all that the rights read: « for more than a year ». */
const DEPUIS_LONGTEMPS = -24
export const depuisLongtemps = (mois: Mois): Mois => moisPlus(mois, DEPUIS_LONGTEMPS)

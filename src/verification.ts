import type { Context, Hono, MiddlewareHandler } from 'hono'
import {
  gardePro,
  pagesConfirmer,
  pagesGuichetsPro,
  pagesReferent,
  pagesSignaler
} from '#modules/lieux/pages'
import {
  pourConfirmer,
  pourLeReferent,
  pourSignaler,
  purgerSignalements,
  tenirLesGuichets
} from '#modules/lieux/server'
import { accesPro } from '#server/acces-pro'
import type { Base } from '#server/base'
import { systemClock } from '#server/clock'
import type { Config } from '#server/config'

type Donne = {
  readonly config: Config
  readonly secret: string
  /** What opens the referent's pages. */
  readonly mot: string
  readonly base: Base
  readonly scripts: readonly string[]
}

/** Keeping the directory true: what anyone says, what places answer, and the referent's pages behind their door. */
export const assemblerVerification = ({
  config,
  secret,
  mot,
  base,
  scripts
}: Donne): { readonly gardePro: MiddlewareHandler; readonly pages: readonly Hono[] } => {
  const acces = accesPro({ secret, mot, chiffre: config.chiffre, clock: systemClock })
  const origine = (c: Context) => config.origin ?? new URL(c.req.url).origin
  const donne = { base, clock: systemClock, secret, origine, scripts }
  const departement = config.departement ?? null
  return {
    gardePro: gardePro({ acces }),
    pages: [
      pagesSignaler(pourSignaler(donne)),
      pagesConfirmer(pourConfirmer(donne)),
      pagesGuichetsPro(tenirLesGuichets({ ...donne, acces })),
      pagesReferent(pourLeReferent({ ...donne, acces, departement }))
    ]
  }
}

const UN_JOUR_MS = 24 * 3600 * 1000

/** Once a day, what people said and was decided long ago is forgotten; a database that is away is for the next day. */
export const purgerChaqueJour = (base: Base): void => {
  const purger = () => purgerSignalements(base, systemClock.aujourdhui()).catch(() => undefined)
  setInterval(purger, UN_JOUR_MS).unref()
  setTimeout(purger, 60_000).unref()
}

import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { csrf } from 'hono/csrf'
import { HTTPException } from 'hono/http-exception'
import { entetesDeSecurite, type ReglagesEntetes } from '#shared/entetes'

/** The longest form of the site is far below; a bigger body is a mistake or an attack. */
const CORPS_MAXIMAL = 16 * 1024

/** Security headers on every answer; nothing is kept by the browser unless the page says otherwise. */
export const entetes = (reglages: ReglagesEntetes): MiddlewareHandler => {
  const lignesDe = (sorte: Parameters<typeof entetesDeSecurite>[1]) =>
    Object.entries(entetesDeSecurite(reglages, sorte))
  const [desPages, desPagesEncadrables, desRedirections] = [
    lignesDe({ redirige: false }),
    lignesDe({ redirige: false, encadrable: true }),
    lignesDe({ redirige: true })
  ]
  return async (c, next) => {
    await next()
    const redirige = c.res.status >= 300 && c.res.status < 400
    // Only an answer that went well: an error page has buttons.
    const encadrable = c.get('encadrable') === true && c.res.status === 200
    const lignes = redirige ? desRedirections : encadrable ? desPagesEncadrables : desPages
    for (const [nom, valeur] of lignes) c.res.headers.set(nom, valeur)
    if (!c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', 'no-store')
  }
}

/** Forms come from our own pages. Behind a proxy the address we see is not the public one: ORIGIN says it. */
export const memeSite = (origin: string | undefined): MiddlewareHandler => {
  const verifier = csrf(origin === undefined ? {} : { origin })
  return (c, next) => (vientDUnVieuxNavigateur(c, origin) ? next() : verifier(c, next))
}

// Browsers before 2020 send neither header with a form of the same site, but the page it came from.
const vientDUnVieuxNavigateur = (c: Context, origin: string | undefined): boolean => {
  if (c.req.header('Origin') !== undefined || c.req.header('Sec-Fetch-Site') !== undefined) return false
  const page = URL.parse(c.req.header('Referer') ?? '')
  return page !== null && page.origin === (origin ?? new URL(c.req.url).origin)
}

/** Refuses a body that is too long before anyone reads it; `sauf` is an address that counts its own bytes. */
export const corpsLimite = (sauf?: string): MiddlewareHandler => {
  const limiter = bodyLimit({
    maxSize: CORPS_MAXIMAL,
    onError: () => {
      throw new HTTPException(413)
    }
  })
  return (c, next) => (c.req.path === sauf ? next() : limiter(c, next))
}

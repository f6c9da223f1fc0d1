import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { csrf } from 'hono/csrf'
import { HTTPException } from 'hono/http-exception'

/** The longest form of the site is far below; a bigger body is a mistake or an attack. */
const CORPS_MAXIMAL = 16 * 1024

type ReglagesEntetes = { readonly empreintesStyle: readonly string[]; readonly chiffre: boolean }

/** Only our own files, the styles whose text we know, and nobody around us in a frame. */
export const politiqueDeContenu = (empreintesStyle: readonly string[]): string =>
  [
    "default-src 'none'",
    `style-src ${empreintesStyle.map(empreinte => `'${empreinte}'`).join(' ')}`,
    "script-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'"
  ].join('; ')

const entetesFixes = ({ empreintesStyle, chiffre }: ReglagesEntetes): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': politiqueDeContenu(empreintesStyle),
  // Nothing goes to other sites. Not `no-referrer`: browsers then send `Origin: null` with our own forms,
  // and old ones, which know no Sec-Fetch-Site, would be refused by the cross-site check below.
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  ...(chiffre ? { 'Strict-Transport-Security': 'max-age=31536000' } : {})
})

/** Security headers on every answer; nothing is kept by the browser unless the page says otherwise. */
export const entetes = (reglages: ReglagesEntetes): MiddlewareHandler => {
  const fixes = Object.entries(entetesFixes(reglages))
  return async (c, next) => {
    await next()
    for (const [nom, valeur] of fixes) c.res.headers.set(nom, valeur)
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

/** Refuses a body that is too long before anyone reads it. */
export const corpsLimite = (): MiddlewareHandler =>
  bodyLimit({
    maxSize: CORPS_MAXIMAL,
    onError: () => {
      throw new HTTPException(413)
    }
  })

import { randomInt } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { routePath } from 'hono/route'
import type { Clock } from './clock.ts'
import type { ServerEnv } from './env.ts'

/** No 0/O, 1/I: the number is read out loud on the phone. */
const SIGNES = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'

export type LigneDeJournal = Readonly<Record<string, string | number>>

/** Where lines go; standard output unless a test listens. */
export type Ecrire = (ligne: LigneDeJournal) => void

/** One JSON line on standard output. */
export const ecrireSurSortie: Ecrire = ligne => {
  process.stdout.write(`${JSON.stringify(ligne)}\n`)
}

/**
 * One line a request: the pattern of the route, never the address asked (it may bear a name), its query, who asked or from what.
 * Drawn at random, the number links a page shown to a line, not two requests of one person.
 */
export const journal =
  (ecrire: Ecrire, clock: Clock): MiddlewareHandler<ServerEnv> =>
  async (c, next) => {
    const debut = performance.now()
    c.set('numero', unNumero())
    await next()
    ecrire({
      quand: clock.instant().toISOString(),
      numero: c.get('numero'),
      methode: c.req.method,
      route: routePath(c, -1),
      statut: c.res.status,
      ms: Math.round((performance.now() - debut) * 10) / 10
    })
  }

const unNumero = () => Array.from({ length: 6 }, () => SIGNES[randomInt(SIGNES.length)]).join('')

import type { Context, Hono } from 'hono'
import { type OuDemander, pagesPrecis } from '#modules/droits/pages'
import { calculPrecis, garderLesBrouillons, purgerBrouillons } from '#modules/droits/server'
import type { Base } from '#server/base'
import { type Clock, systemClock } from '#server/clock'
import type { CookieScelle } from '#server/cookie-scelle'

type Donne = {
  readonly base: Base
  readonly cookie: CookieScelle
  readonly clock: Clock
  readonly ouDemander: OuDemander
  readonly scripts: readonly string[]
}

/** The precise path: its pages, and how « Effacer » forgets its draft. */
export const composerPrecis = ({
  base,
  cookie,
  clock,
  ouDemander,
  scripts
}: Donne): { readonly pages: Hono; readonly effacer: (c: Context) => Promise<void> } => {
  const brouillons = garderLesBrouillons({ base, clock, cookie })
  const pages = pagesPrecis({
    brouillons,
    calcul: calculPrecis,
    communes: {
      situer: async saisie => (await ouDemander.situer(saisie)) ?? [],
      commune: async code => ouDemander.commune(code)
    },
    jour: clock.aujourdhui,
    scripts,
    scriptsDeLaGrille: [...scripts, '/grille.js']
  })
  return { pages, effacer: brouillons.effacer }
}

const UNE_HEURE_MS = 3600 * 1000

/** Drafts are unreadable at seven days; an hour later at most, they are gone. */
export const purgerLesBrouillons = (base: Base): void => {
  const purger = () => purgerBrouillons(base, systemClock.instant()).catch(() => undefined)
  setInterval(purger, UNE_HEURE_MS).unref()
  setTimeout(purger, 90_000).unref()
}

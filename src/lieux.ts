import type { Hono } from 'hono'
import { papiersDuDroit } from '#modules/droits/pages'
import { apiLieux, pagesGuichets, pagesLieux, pagesPaquets, pagesTablette } from '#modules/lieux/pages'
import {
  faireLesPaquets,
  inventaireDesGuichets,
  repondreDesLieux,
  texteDesCommunes
} from '#modules/lieux/server'
import type { BaseOuverte } from '#server/base'
import type { Clock } from '#server/clock'
import type { Config } from '#server/config'
import { cookieScelle } from '#server/cookie-scelle'
import type { SondeEtat } from '#server/etat'

type Moyens = {
  readonly config: Config
  readonly secret: string
  readonly clock: Clock
  readonly base: BaseOuverte['base']
  readonly scripts: readonly string[]
}

/** Places on the server: their pages, each given its ports, and what they say of their state. */
export const composerLieux = ({ config, secret, clock, base, scripts }: Moyens) => {
  const departement = config.departement ?? null
  const { annuaire, ...lieux } = repondreDesLieux(base, { instant: clock.instant, departement })
  const commun = { ...lieux, departement, jour: clock.aujourdhui, scripts }
  const pages: readonly Hono[] = [
    pagesTablette({ ...commun, copies: null }),
    pagesGuichets({ ...commun, ...inventaireDesGuichets(base, annuaire) }),
    pagesPaquets(faireLesPaquets({ annuaire, jour: clock.aujourdhui, texteDesCommunes })),
    pagesLieux({
      ...commun,
      papiersDuDroit,
      position: cookieScelle({ nom: 'position', secret, chiffre: config.chiffre, clock }),
      origine: c => config.origin ?? new URL(c.req.url).origin,
      calendrier: null,
      scriptsDeRecherche: scripts
    }),
    apiLieux({ ...lieux, origine: c => config.origin ?? new URL(c.req.url).origin })
  ]
  const sonde: SondeEtat = {
    nom: 'lieux',
    sonder: async () => {
      const { version, parCode } = await annuaire.lire()
      return { etat: annuaire.muetDepuis() === null ? 'ok' : 'degrade', version, lieux: parCode.size }
    }
  }
  return { pages, sonde, lieux, arreter: annuaire.arreter }
}

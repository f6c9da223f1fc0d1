import { type Env, Hono, type MiddlewareHandler } from 'hono'
import type { Clock } from '#server/clock'
import { compression } from '#server/compression'
import type { ServerEnv } from '#server/env'
import { introuvable, surErreur } from '#server/erreurs'
import { routeEtat, type SondeEtat } from '#server/etat'
import { corpsLimite, entetes, memeSite } from '#server/http'
import { type Ecrire, journal } from '#server/journal'
import { statique } from '#server/statique'
import { empreintesStyle } from '#ui'
import { rendrePageErreur } from './page-erreur.tsx'

/** All the application is given; nothing else is read from the machine. */
export type Services = {
  readonly origin: string | undefined
  readonly chiffre: boolean
  /** The other site that the map takes its images from; undefined: none. */
  readonly images?: string | undefined
  readonly clock: Clock
  readonly ecrire: Ecrire
  readonly dossierPublic: string
  readonly version: string
  readonly sondes: readonly SondeEtat[]
  /** The one address where long files are sent. */
  readonly adresseDesFichiers?: string | undefined
  /** Stands before everything under `/pro/`, whatever the module, known or not. */
  readonly gardePro: MiddlewareHandler
  /** The pages of the modules, each already given its ports. */
  readonly pages: readonly Hono<Env>[]
}

/** The whole site as one function from a request to an answer. Reads as a list, from the outside in. */
export const createApp = (services: Services): Hono<ServerEnv> => {
  const app = new Hono<ServerEnv>()
    .use(journal(services.ecrire, services.clock))
    .use(entetes({ empreintesStyle, chiffre: services.chiffre, images: services.images }))
    .use(compression())
    .use(memeSite(services.origin))
    .use(corpsLimite(services.adresseDesFichiers))
    .use(statique(services.dossierPublic))
    .use('/pro/*', services.gardePro)
    .route('/', routeEtat(services.sondes, services.version))
  for (const pages of services.pages) app.route('/', pages)
  return app.notFound(introuvable(rendrePageErreur)).onError(surErreur(rendrePageErreur, services.ecrire))
}

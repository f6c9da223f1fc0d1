import { Hono } from 'hono'
import { type PortsDroits, pagesAide, pagesDroits, repondreAvec, SITE_NEUTRE } from '#modules/droits/pages'
import { type PortsLieux, type PortsTablette, pagesLieux, pagesTablette } from '#modules/lieux/pages'
import { regles } from '../../modules/droits/genere/regles-navigateur.js'
import { rendrePageErreur } from '../../page-erreur.tsx'
import { ENTETES } from './entetes.ts'

/** What the device gives the pages; the rest is the same as on the server. */
type DonneDuSite = Pick<PortsDroits, 'reponses' | 'jour' | 'departement' | 'scripts'> & {
  readonly lieux: PortsLieux
  readonly tablette: PortsTablette
}

/** The site as the browser itself answers it: the same pages, the same headers. */
export const siteSurPlace = ({ lieux, tablette, ...donne }: DonneDuSite) => {
  const ports: PortsDroits = {
    ...donne,
    ...repondreAvec(regles),
    siteNeutre: SITE_NEUTRE
  }
  return new Hono()
    .use(async (c, next) => {
      await next()
      for (const [nom, valeur] of Object.entries(ENTETES)) c.res.headers.set(nom, valeur)
    })
    .route('/', pagesDroits(ports))
    .route('/', pagesAide(donne))
    .route('/', pagesTablette(tablette))
    .route('/', pagesLieux(lieux))
    .notFound(c => c.html(rendrePageErreur('introuvable', ''), 404))
    .onError((_erreur, c) => c.html(rendrePageErreur('panne', '0'), 500))
}

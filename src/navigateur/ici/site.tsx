import { Hono } from 'hono'
import { type PortsDroits, pagesAide, pagesDroits, repondreAvec, SITE_NEUTRE } from '#modules/droits/pages'
import { regles } from '../../modules/droits/genere/regles-navigateur.js'
import { rendrePageErreur } from '../../page-erreur.tsx'
import { ENTETES } from './entetes.ts'
import { ouDemanderAuServeur } from './ou-demander-au-serveur.ts'

/** What the device gives the pages; the rest is the same as on the server. */
type DonneDuSite = Pick<PortsDroits, 'reponses' | 'jour' | 'departement' | 'scripts'>

/** The site as the browser itself answers it: the same pages, the same headers. */
export const siteSurPlace = (donne: DonneDuSite, autres: readonly Hono[] = []) => {
  const ports: PortsDroits = {
    ...donne,
    ...repondreAvec(regles),
    ouDemander: ouDemanderAuServeur(adresse => fetch(adresse)),
    siteNeutre: SITE_NEUTRE
  }
  const site = new Hono()
    .use(async (c, next) => {
      await next()
      for (const [nom, valeur] of Object.entries(ENTETES)) c.res.headers.set(nom, valeur)
    })
    .route('/', pagesDroits(ports))
    .route('/', pagesAide(donne))
  for (const pages of autres) site.route('/', pages)
  return site
    .notFound(c => c.html(rendrePageErreur('introuvable', ''), 404))
    .onError((_erreur, c) => c.html(rendrePageErreur('panne', '0'), 500))
}

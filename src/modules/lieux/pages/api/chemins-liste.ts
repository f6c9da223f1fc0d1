import { type Context, Hono } from 'hono'
import { champsDe } from '../recherche/situer.ts'
import { attribuer } from './attribution.ts'
import { chercherAutour } from './chercher-autour.ts'
import { listerIci } from './lister-ici.ts'
import { type DemandeApi, lireParametres, type Ou } from './parametres.ts'
import type { PortsApi } from './ports.ts'
import { rendreMoment } from './rendre-lieu.ts'
import { rendreListe, rendreTrouve } from './rendre-trouve.ts'
import { dejaConnue, refuser } from './reponse.ts'

/** Open or closed holds for a minute. */
const FRAICHEUR_EN_SECONDES = 60

/** `/api/lieux`: around a commune or a point, or a whole département. */
export const cheminsListe = (ports: PortsApi) =>
  new Hono().get('/api/lieux', async c => {
    const demande = lireParametres(champsDe(c))
    if (!demande.ok) return refuser(c, demande.error)
    const fraicheur = {
      edition: await ports.edition(),
      moment: ports.maintenant(),
      secondes: FRAICHEUR_EN_SECONDES,
      prive: demande.value.ou.sorte === 'point'
    }
    if (dejaConnue(c, fraicheur)) return c.body(null, 304)
    const { ou } = demande.value
    return ou.sorte === 'departement'
      ? duDepartement(c, ports, demande.value, ou)
      : autour(c, ports, demande.value, ou)
  })

type OuAutour = Exclude<Ou, { readonly sorte: 'departement' }>
type OuDepartement = Extract<Ou, { readonly sorte: 'departement' }>

const autour = async (c: Context, ports: PortsApi, demande: DemandeApi, ou: OuAutour) => {
  const trouves = await chercherAutour(ports, demande, ou)
  if (!trouves.ok) return refuser(c, trouves.error, 404)
  const { centre, maintenant, lieux } = trouves.value
  const cadre = { site: ports.origine(c), maintenant }
  return c.json({
    moment: rendreMoment(maintenant),
    autour: { latitude: centre.latitude, longitude: centre.longitude, commune: centre.commune },
    departement: null,
    total: null,
    lieux: lieux.map(trouve => rendreTrouve(trouve, cadre)),
    attribution: attribuer(await ports.sources())
  })
}

const duDepartement = async (c: Context, ports: PortsApi, demande: DemandeApi, ou: OuDepartement) => {
  const { lieux, total, maintenant } = await listerIci(ports, demande, ou)
  const cadre = { site: ports.origine(c), maintenant }
  return c.json({
    moment: rendreMoment(maintenant),
    autour: null,
    departement: ou.code,
    total,
    lieux: lieux.map(lieu => rendreListe(lieu, cadre)),
    attribution: attribuer(await ports.sources())
  })
}

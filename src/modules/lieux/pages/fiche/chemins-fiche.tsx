import { type Context, Hono } from 'hono'
import type { LieuConnu, PortsLieux } from '../ports.ts'
import { type Demande, lireDemande } from '../recherche/demande.ts'
import { champsDe, depuisOu } from '../recherche/situer.ts'
import { adresseDuLieu, cheminDuLieu, codeDeLaFiche, FORME_FICHE } from './adresse-du-lieu.ts'
import { departementDuLieu } from './etat-du-lieu.ts'
import { PageFiche } from './fiche.tsx'
import { PageLieuInconnu } from './lieu-inconnu.tsx'
import { PagePapier } from './papier.tsx'
import { papiersPour } from './papiers-pour.ts'
import { aNoter, lireRendezVous, PageRendezVous } from './rendez-vous.tsx'
import { PageSms } from './sms.tsx'

type Vue = { readonly c: Context; readonly connu: LieuConnu; readonly demande: Demande }
type Montrer = (ports: PortsLieux, vue: Vue) => Response | Promise<Response>

/** A place, and what one takes away of it: paper, text, appointment. */
export const cheminsFiche = (ports: PortsLieux) => {
  const app = new Hono().get('/l/:code', async c => {
    const connu = await ports.lieuParCode(c.req.param('code').toUpperCase())
    return connu === null
      ? inconnu(c, ports)
      : c.redirect(adresseDuLieu(connu.lieu, lireDemande(champsDe(c))))
  })
  for (const [page, montrer] of Object.entries(PAGES)) {
    app.get(`/lieux/:fiche{${FORME_FICHE}}${page}`, async c => {
      const fiche = c.req.param('fiche') ?? ''
      const connu = await ports.lieuParCode(codeDeLaFiche(fiche))
      if (connu === null) return inconnu(c, ports)
      // A place changes its name; its code never does.
      if (cheminDuLieu(connu.lieu) !== `/lieux/${fiche}`)
        return c.redirect(`${cheminDuLieu(connu.lieu)}${page}${new URL(c.req.url).search}`, 301)
      return montrer(ports, { c, connu, demande: lireDemande(champsDe(c)) })
    })
  }
  return app
}

const PAGES: Readonly<Record<string, Montrer>> = {
  '': async (ports, { c, connu, demande }) =>
    c.html(
      <PageFiche connu={connu} demande={demande} depuis={await depuisOu(c, ports, demande)} ports={ports} />
    ),
  '/papier': (ports, vue) => vue.c.html(<PagePapier {...aEmporter(ports, vue)} />),
  '/sms': (ports, vue) => vue.c.html(<PageSms {...aEmporter(ports, vue)} />),
  '/rendez-vous': (ports, vue) => choisirRendezVous(ports, vue, false),
  '/rendez-vous.ics': (ports, vue) => noterRendezVous(ports, vue)
}

const inconnu = (c: Context, { scripts }: PortsLieux) => c.html(<PageLieuInconnu scripts={scripts} />, 404)

const aEmporter = (ports: PortsLieux, { c, connu: { lieu }, demande }: Vue) => ({
  lieu,
  demande,
  papiers: papiersPour(demande.besoin, ports),
  jour: ports.maintenant(departementDuLieu(lieu)).jour,
  courte: `${ports.origine(c)}/l/${lieu.code}`,
  scripts: ports.scripts
})

const choisirRendezVous = (ports: PortsLieux, { c, connu: { lieu }, demande }: Vue, refuse: boolean) => {
  const maintenant = ports.maintenant(departementDuLieu(lieu))
  const page = <PageRendezVous {...{ lieu, demande, maintenant, refuse, scripts: ports.scripts }} />
  return c.html(page, refuse ? 422 : 200)
}

const noterRendezVous = (ports: PortsLieux, vue: Vue) => {
  const { c, connu, demande } = vue
  const moment = lireRendezVous(champsDe(c))
  if (ports.calendrier === null || moment === null) return choisirRendezVous(ports, vue, true)
  c.header('Content-Type', 'text/calendar; charset=utf-8')
  c.header('Content-Disposition', 'attachment; filename="rendez-vous.ics"')
  return c.body(ports.calendrier({ ...moment, ...aNoter(connu.lieu, papiersPour(demande.besoin, ports)) }))
}

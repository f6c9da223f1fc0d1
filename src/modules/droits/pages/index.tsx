import { type Context, Hono } from 'hono'
import { lireFormulaire } from '#shared/formulaire'
import { PageAccueil } from './accueil.tsx'
import { PageAussi } from './aussi-pour-vous.tsx'
import { bilanDe } from './bilan.ts'
import type { Cadrage } from './cadre.tsx'
import { PageDejaSur } from './deja-sur.tsx'
import { PageFeuille } from './feuille.tsx'
import { PageEffacee, PagePerdues, PageQuitter } from './fin.tsx'
import { cheminsOuDemander } from './ou-demander/chemins.tsx'
import { LIGNES_DU_LIEU, ouAller } from './ou-demander/ou.ts'
import { garderPassage, lirePassage, nouveauPassage } from './passage.ts'
import { type PortsDroits, savoirDe } from './ports.ts'
import { PageQuestion } from './question.tsx'
import { adresseDuRang, pasDe, repondre, suiteApres, vueDe } from './questions.ts'
import { PageResultats } from './resultats.tsx'
import { PageSms } from './sms.tsx'

export { pagesAide } from './aide.tsx'
export { cheminsDeLaReponse, pagesOuDemander } from './ou-demander/a-distance.ts'
export type { CommuneDite, LieuDit, OuDemander } from './ou-demander/port.ts'
export { papiersDuDroit } from './papiers-du-droit.ts'
export { type GardeReponses, type PortsDroits, SITE_NEUTRE } from './ports.ts'
export { pagesPrecis } from './precis/index.tsx'
export type { Communes } from './precis/ports.ts'
export { type LoiLisible, pagesRegles } from './regles.tsx'
export { repondreAvec } from './repondre-avec.ts'

/** The quick path, from the first page to the sheet: the same pages on a server and in a browser. */
export const pagesDroits = (ports: PortsDroits) =>
  new Hono()
    .route('/', departEtFin(ports))
    .route('/', questions(ports))
    .route('/', arrivee(ports))
    .route('/', ouDemander(ports))

const departEtFin = (ports: PortsDroits) =>
  new Hono()
    .get('/', async c => {
      const passage = await lirePassage(c, ports)
      const pas = passage && pasDe(passage.reponses, savoirDe(ports))
      const reprise = pas && pas.parcours.faites.length > 0 ? pas.adresse : null
      return c.html(<PageAccueil cadrage={cadrage(ports, passage?.partage)} reprise={reprise} />)
    })
    .post('/droits/commencer', async c => {
      const { appareil } = await lireFormulaire(c.req)
      await garderPassage(c, ports, nouveauPassage(appareil === 'partage'))
      return c.redirect(adresseDuRang(1), 303)
    })
    .post('/effacer', async c => {
      await effacer(c, ports)
      return c.redirect('/effacer', 303)
    })
    .get('/effacer', async c => {
      await effacer(c, ports)
      return c.html(<PageEffacee pause={false} cadrage={cadrage(ports)} />)
    })
    .get('/effacer/pause', async c => {
      await effacer(c, ports)
      return c.html(<PageEffacee pause cadrage={cadrage(ports)} />)
    })
    .on(['GET', 'POST'], '/quitter', async c => {
      await effacer(c, ports)
      c.header('Clear-Site-Data', '"cache", "storage"')
      c.header('Location', ports.siteNeutre)
      return c.html(<PageQuitter site={ports.siteNeutre} cadrage={cadrage(ports)} />, 303)
    })

const effacer = async (c: Context, ports: PortsDroits): Promise<void> => {
  await ports.reponses.effacer(c)
  // Not « storage »: it would also take the offline copy from a helper who erases between two persons.
  c.header('Clear-Site-Data', '"cache"')
}

const questions = (ports: PortsDroits) =>
  new Hono()
    // The rank, not the name: « /questions/expire » in a history would tell who was asked it.
    .get('/droits/questions/:rang{[1-9]}', async c => {
      const passage = await lirePassage(c, ports)
      if (passage === undefined) return perdues(c, ports)
      const savoir = savoirDe(ports)
      const vue = vueDe(Number(c.req.param('rang')), passage.reponses, savoir)
      if (vue === undefined) return c.redirect(pasDe(passage.reponses, savoir).adresse, 303)
      return c.html(<PageQuestion {...vue} revoit={revoit(c)} cadrage={cadrage(ports, passage.partage)} />)
    })
    .post('/droits/questions/:rang{[1-9]}', async c => {
      const passage = await lirePassage(c, ports)
      if (passage === undefined) return perdues(c, ports)
      const savoir = savoirDe(ports)
      const rang = Number(c.req.param('rang'))
      const lu = repondre(rang, await lireFormulaire(c.req), passage.reponses, savoir)
      if (lu === undefined) return c.redirect(pasDe(passage.reponses, savoir).adresse, 303)
      if (!lu.ok) {
        const cadre = cadrage(ports, passage.partage)
        return c.html(<PageQuestion {...lu.error} revoit={revoit(c)} cadrage={cadre} />, 422)
      }
      await garderPassage(c, ports, { ...passage, reponses: lu.value })
      return c.redirect(suiteApres(revoit(c) ? null : rang, lu.value, savoir), 303)
    })
    .get('/droits/deja-sur', async c => {
      const passage = await lirePassage(c, ports)
      if (passage === undefined) return perdues(c, ports)
      return c.html(
        <PageDejaSur {...passage} savoir={savoirDe(ports)} cadrage={cadrage(ports, passage.partage)} />
      )
    })

/** Come from the results to change one answer. */
const revoit = (c: Context): boolean => c.req.query('revoir') !== undefined

const arrivee = (ports: PortsDroits) => {
  const pages = {
    '/droits/resultats': PageResultats,
    '/droits/aussi': PageAussi,
    '/droits/feuille': PageFeuille,
    '/droits/sms': PageSms
  }
  const app = new Hono()
  for (const [adresse, PageArrivee] of Object.entries(pages)) {
    app.get(adresse, async c => {
      const passage = await lirePassage(c, ports)
      if (passage === undefined) return perdues(c, ports)
      const savoir = savoirDe(ports)
      const pas = pasDe(passage.reponses, savoir)
      if (pas.parcours.suivante !== null) return c.redirect(pas.adresse, 303)
      const reserve = passage.commune === undefined ? 0 : LIGNES_DU_LIEU
      const bilan = bilanDe(pas.parcours, savoir, { ...ports, reserve })
      const ou = await ouAller(ports, passage, bilan.resultats)
      return c.html(<PageArrivee bilan={bilan} ou={ou} cadrage={cadrage(ports, passage.partage)} />)
    })
  }
  return app
}

const ouDemander = (ports: PortsDroits) =>
  cheminsOuDemander({
    ports,
    cadrage: ({ partage }) => cadrage(ports, partage),
    perdues: c => perdues(c, ports)
  })

const cadrage = ({ scripts }: PortsDroits, partage = false): Cadrage => ({ partage, scripts })

const perdues = (c: Context, ports: PortsDroits) => c.html(<PagePerdues cadrage={cadrage(ports)} />)

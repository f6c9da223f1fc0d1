import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { stream } from 'hono/streaming'
import { lireFormulaire, valeur } from '#shared/formulaire'
import { PageDeposer } from './deposer.tsx'
import { statutDe } from './dire-refus.ts'
import { PageEnCours } from './en-cours.tsx'
import { PageAttendre, PageEntrer } from './entrer.tsx'
import type { PortsGuichet } from './ports.ts'
import { PageResume } from './resume.tsx'

const ACCUEIL = '/detection'
type EnvGuichet = { Variables: { session: string } }

/** The pages of the officer: a file of households goes by, its summary is read, its list taken away, and nothing stays. */
export const pagesGuichet = (ports: PortsGuichet): Hono => new Hono().route('/', chemins(ports))

const chemins = (ports: PortsGuichet) =>
  new Hono<EnvGuichet>()
    .get('/detection/entrer', c => c.html(<PageEntrer />))
    .post('/detection/entrer', c => entrer(c, ports))
    .use('/detection', garder(ports))
    .use('/detection/*', garder(ports))
    .get('/detection', c => montrer(c, ports))
    .post('/detection/deposer', c => deposer(c, ports))
    .get('/detection/liste.csv', c => telecharger(c, ports, 'csv'))
    .get('/detection/liste.jsonl', c => telecharger(c, ports, 'jsonl'))
    .post('/detection/effacer', async c => {
      await ports.depots.effacer(c.get('session'))
      return c.redirect(ACCUEIL, 303)
    })
    .post('/detection/campagne', async c => {
      if (ports.ouvrirCampagne === undefined) return c.notFound()
      return c.redirect(await ports.ouvrirCampagne(c.get('session')), 303)
    })
    .post('/detection/sortir', async c => {
      await ports.depots.effacer(c.get('session'))
      ports.acces.sortir(c)
      return c.redirect('/detection/entrer', 303)
    })

/** Whoever has not entered, or whose session ended, enters first. */
const garder =
  ({ acces }: PortsGuichet): MiddlewareHandler<EnvGuichet> =>
  async (c, next) => {
    const session = await acces.lire(c)
    if (session === undefined) return c.redirect('/detection/entrer', 303)
    c.set('session', session)
    return next()
  }

const entrer = async (c: Context, { acces }: PortsGuichet) => {
  const issue = await acces.entrer(c, valeur(await lireFormulaire(c.req), 'mot'))
  if (issue.sorte === 'entre') return c.redirect(ACCUEIL, 303)
  if (issue.sorte === 'faux') return c.html(<PageEntrer faux />, 422)
  c.header('Retry-After', String(issue.minutes * 60))
  return c.html(<PageAttendre minutes={issue.minutes} />, 429)
}

const montrer = (c: Context<EnvGuichet>, { depots, ouvrirCampagne, tailleAuPlus, scripts }: PortsGuichet) => {
  const etat = depots.etat(c.get('session'))
  if (etat.sorte === 'en cours') return c.html(<PageEnCours lus={etat.lus} />)
  if (etat.sorte === 'fini') return c.html(<PageResume {...etat} campagne={ouvrirCampagne !== undefined} />)
  return c.html(<PageDeposer tailleAuPlus={tailleAuPlus} scripts={scripts} />)
}

const deposer = async (c: Context<EnvGuichet>, { depots, tailleAuPlus, scripts }: PortsGuichet) => {
  const depose = await depots.deposer(c.get('session'), c.req.raw)
  if (depose.ok) return c.redirect(ACCUEIL, 303)
  const refus = depose.error
  return c.html(<PageDeposer {...{ refus, tailleAuPlus, scripts }} />, statutDe(refus))
}

const SORTES = { csv: 'text/csv; charset=utf-8', jsonl: 'application/x-ndjson' } as const

const telecharger = (c: Context<EnvGuichet>, { depots }: PortsGuichet, forme: 'csv' | 'jsonl') => {
  const liste = depots.liste(c.get('session'), forme)
  if (liste === null) return c.redirect(ACCUEIL, 303)
  c.header('Content-Type', SORTES[forme])
  c.header('Content-Disposition', `attachment; filename="liste.${forme}"`)
  // Written as it is read: a compressor would hold all of it.
  c.header('Content-Encoding', 'identity')
  return stream(c, async flux => {
    for await (const morceau of liste) await flux.write(morceau)
  })
}

import { type Context, Hono } from 'hono'
import { cors } from 'hono/cors'
import * as v from 'valibot'
import { BESOINS } from '../../domain/besoins/besoins.ts'
import type { PortsApi } from '../api/ports.ts'
import { champsDe } from '../recherche/situer.ts'
import { Fragment } from './fragment.tsx'
import { lireListe } from './lire-liste.ts'
import { type Choix, ETENDUES, PageModeDEmploi } from './mode-d-emploi.tsx'
import { PageIntegree, PageMalDemandee } from './page-integree.tsx'

/** What these pages need besides the ports of the API. */
export type PortsIntegrer = PortsApi & { readonly scripts: readonly string[] }

/** Open or closed holds for a minute. */
const FRAICHEUR = 'public, max-age=60'

/** Lists of places for the sites of others: in a frame, or put in their page by their server; never a script. */
export const pagesIntegrer = (ports: PortsIntegrer) =>
  new Hono()
    .get('/lieux/integrer', async c => {
      const liste = await lireListe(ports, champsDe(c))
      // Who pasted the address reads in the frame what to mend; a status of error would leave it blank.
      if (!liste.ok) return encadrer(c, <PageMalDemandee ecarts={liste.error} />)
      return encadrer(c, <PageIntegree liste={liste.value} suite={liste.value.suite ? suiteDe(c) : null} />)
    })
    .use('/lieux/integrer/fragment', cors({ origin: '*', allowMethods: ['GET', 'HEAD'] }))
    .get('/lieux/integrer/fragment', async c => {
      const liste = await lireListe(ports, champsDe(c))
      if (!liste.ok)
        return c.text(liste.error.map(({ chemin, message }) => `${chemin} : ${message}`).join('\n'), 400)
      c.header('Cache-Control', FRAICHEUR)
      return c.html(<Fragment liste={liste.value} site={ports.origine(c)} />)
    })
    .get('/lieux/integrer/mode-d-emploi', async c => {
      const choix = lireChoix(champsDe(c))
      const [trouvee] = choix.ou === '' ? [] : await ports.chercherOu(choix.ou)
      return c.html(
        <PageModeDEmploi
          choix={choix}
          commune={trouvee?.commune ?? null}
          site={ports.origine(c)}
          scripts={ports.scripts}
        />,
        choix.ou !== '' && trouvee === undefined ? 422 : 200
      )
    })

const encadrer = (c: Context, page: ReturnType<typeof PageIntegree>) => {
  c.set('encadrable', true)
  c.header('Cache-Control', FRAICHEUR)
  return c.html(page)
}

/** The same list, one page further. */
const suiteDe = (c: Context): string => {
  const champs = champsDe(c)
  champs.set('page', String(Number(champs.get('page') ?? '1') + 1))
  return `/lieux/integrer?${champs}`
}

const Champs = v.object({
  ou: v.fallback(v.pipe(v.string(), v.trim(), v.maxLength(100)), ''),
  besoin: v.fallback(v.nullable(v.picklist(BESOINS)), null),
  etendue: v.fallback(v.picklist(ETENDUES), 'commune')
})

const lireChoix = (champs: URLSearchParams): Choix =>
  v.parse(Champs, { ou: '', besoin: null, etendue: '', ...Object.fromEntries(champs) })

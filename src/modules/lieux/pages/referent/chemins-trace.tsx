import { type Context, Hono } from 'hono'
import { enCsv } from '../../domain/corrections/en-csv.ts'
import { PageCorrections } from './corrections.tsx'
import { PageDecisions } from './decisions.tsx'
import type { EnvPro } from './porte.tsx'
import type { PortsReferent } from './ports.ts'

/** What was decided, and what sources may take back of it. */
export const cheminsTrace = (ports: PortsReferent) =>
  new Hono<EnvPro>()
    .get('/pro/lieux/decisions', async c =>
      c.html(<PageDecisions decisions={await ports.decisions()} scripts={ports.scripts} />)
    )
    .get('/pro/lieux/corrections', async c =>
      c.html(<PageCorrections corrections={await ports.corrections()} scripts={ports.scripts} />)
    )
    .get('/pro/lieux/corrections.csv', async c => {
      joindre(c, 'corrections.csv')
      c.header('Content-Type', 'text/csv; charset=UTF-8')
      return c.body(enCsv(await ports.corrections(c.req.query('source'))))
    })
    .get('/pro/lieux/corrections.json', async c => {
      joindre(c, 'corrections.json')
      return c.json(await ports.corrections(c.req.query('source')))
    })

const joindre = (c: Context, nom: string): void =>
  c.header('Content-Disposition', `attachment; filename="${nom}"`)

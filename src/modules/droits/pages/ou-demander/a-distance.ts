import { Hono } from 'hono'
import type { OuDemander } from './port.ts'

const RACINE = '/lieux/ou-demander'
const SIGNES_AU_PLUS = 100

/** Where a device asks what `pagesOuDemander` answers. */
export const cheminsDeLaReponse = {
  situer: (saisie: string) => `${RACINE}/situer?saisie=${encodeURIComponent(saisie)}`,
  commune: (code: string) => `${RACINE}/commune/${encodeURIComponent(code)}`,
  lieux: (commune: string, droit: string) =>
    `${RACINE}/lieux/${encodeURIComponent(commune)}/${encodeURIComponent(droit)}`
} as const

/** The port of places, answered to the devices that hold their own answers: a commune, a right, and nothing of the person. */
export const pagesOuDemander = ({ situer, commune, lieux }: OuDemander) =>
  new Hono()
    .get(`${RACINE}/situer`, async c =>
      c.json(await situer((c.req.query('saisie') ?? '').slice(0, SIGNES_AU_PLUS)))
    )
    .get(`${RACINE}/commune/:code`, async c => {
      const trouvee = await commune(c.req.param('code'))
      return trouvee === null ? c.notFound() : c.json(trouvee)
    })
    .get(`${RACINE}/lieux/:commune/:droit`, async c =>
      c.json(await lieux(c.req.param('commune'), c.req.param('droit')))
    )

import { Hono } from 'hono'
import * as v from 'valibot'
import type { Commune } from '../../domain/communes/commune.ts'
import { communesDuCadre } from '../../domain/communes/dans-le-cadre.ts'

export type PortsFond = { readonly communes: () => readonly Commune[] }

/** More names would hide each other on a phone. */
const NOMS_AU_PLUS = 60

const degres = (max: number) =>
  v.pipe(
    v.string(),
    v.nonEmpty(),
    v.transform(Number),
    v.number(),
    v.finite(),
    v.minValue(-max),
    v.maxValue(max)
  )

const Cadre = v.pipe(
  v.object({ ouest: degres(180), sud: degres(90), est: degres(180), nord: degres(90) }),
  v.check(({ ouest, sud, est, nord }) => ouest <= est && sud <= nord)
)

/** What the map draws behind the places when nobody else's images are configured: names of communes. */
export const fondDeCarte = ({ communes }: PortsFond) =>
  new Hono().get('/lieux/fond.json', c => {
    const lu = v.safeParse(Cadre, c.req.query())
    if (!lu.success) return c.json({ erreur: 'Le cadre se dit en degrés : ouest, sud, est, nord.' }, 400)
    const dedans = communesDuCadre(communes(), lu.output, NOMS_AU_PLUS)
    return c.json({
      communes: dedans.map(({ nom, position }) => ({
        nom,
        latitude: position?.latitude,
        longitude: position?.longitude
      }))
    })
  })

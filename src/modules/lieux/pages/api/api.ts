import { Hono } from 'hono'
import { cors } from 'hono/cors'
import { cheminsLieu } from './chemins-lieu.ts'
import { cheminsListe } from './chemins-liste.ts'
import openapi from './openapi.json' with { type: 'json' }
import type { PortsApi } from './ports.ts'
import { refuser } from './reponse.ts'

/** A day: the description changes with the program. */
const UN_JOUR_EN_SECONDES = 86_400

/** Places for other programs: open to all sites, read only, described by `/api/lieux/openapi.json`. */
export const apiLieux = (ports: PortsApi) =>
  new Hono()
    .use('/api/lieux/*', cors({ origin: '*', allowMethods: ['GET', 'HEAD'], exposeHeaders: ['ETag'] }))
    .get('/api/lieux/openapi.json', c => {
      c.header('Cache-Control', `public, max-age=${UN_JOUR_EN_SECONDES}`)
      return c.json({ ...openapi, servers: [{ url: ports.origine(c) }] })
    })
    .route('/', cheminsListe(ports))
    .route('/', cheminsLieu(ports))
    .all('/api/lieux/*', c => refuser(c, [{ chemin: '', message: 'Cette adresse n’existe pas.' }], 404))

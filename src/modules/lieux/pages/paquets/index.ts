import { type Context, Hono } from 'hono'
import { estEtendue } from '../../domain/paquet/etendue.ts'

/** A file that a tablet takes along, ready to travel. */
export type FichierAEmporter = {
  readonly brut: Uint8Array<ArrayBuffer>
  readonly br: Uint8Array<ArrayBuffer>
  readonly etag: string
}

export type PortsPaquets = {
  readonly lieuxAEmporter: (departement: string) => Promise<FichierAEmporter>
  readonly communesAEmporter: (departement: string) => Promise<FichierAEmporter>
}

/** The copies that tablets ask for: places and communes of one département, or of France. Only a server has them. */
export const pagesPaquets = ({ lieuxAEmporter, communesAEmporter }: PortsPaquets) =>
  new Hono()
    .get('/lieux/paquets/:fichier{.+\\.json}', c => donner(c, lieuxAEmporter, 'application/json'))
    .get('/lieux/paquets/:fichier{.+\\.csv}', c => donner(c, communesAEmporter, 'text/csv; charset=utf-8'))

const donner = async (c: Context, faire: PortsPaquets['lieuxAEmporter'], type: string) => {
  const departement = (c.req.param('fichier') ?? '').replace(/\.\w+$/, '')
  if (!estEtendue(departement)) return c.notFound()
  const { brut, br, etag } = await faire(departement)
  const entetes = { ETag: etag, 'Cache-Control': 'no-cache', Vary: 'Accept-Encoding' }
  if (c.req.header('If-None-Match') === etag) return c.body(null, 304, entetes)
  const presse = /\bbr\b/.test(c.req.header('Accept-Encoding') ?? '')
  return c.body(presse ? br : brut, 200, {
    ...entetes,
    'Content-Type': type,
    ...(presse && { 'Content-Encoding': 'br' })
  })
}

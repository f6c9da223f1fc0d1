import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { MiddlewareHandler } from 'hono'
import { encodagePour } from './compression.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8'
}

type Fichier = {
  readonly type: string
  readonly etag: string
  readonly brut: Uint8Array<ArrayBuffer>
  readonly br: Uint8Array<ArrayBuffer> | undefined
  readonly gzip: Uint8Array<ArrayBuffer> | undefined
}

/** Serves the built files of one flat folder from memory, compressed ahead by the build; any other address goes on. */
export const statique = (dossier: string): MiddlewareHandler => {
  const fichiers = lireFichiers(dossier)
  return async (c, next) => {
    const nom = c.req.path.slice(1)
    const fichier = fichiers.get(nom)
    if (fichier === undefined || !['GET', 'HEAD'].includes(c.req.method)) return next()
    const entetes = { ETag: fichier.etag, 'Cache-Control': gardeDe(nom), Vary: 'Accept-Encoding' }
    if (c.req.header('If-None-Match') === fichier.etag) return c.body(null, 304, entetes)
    const encodage = encodagePour(c.req.header('Accept-Encoding'))
    const presse = encodage && fichier[encodage]
    const codage = presse ? { 'Content-Encoding': encodage } : undefined
    return c.body(presse ?? fichier.brut, 200, { ...entetes, ...codage, 'Content-Type': fichier.type })
  }
}

/** The worker is asked for each time (`no-cache` still keeps it); a page must not wait for the rest again. */
const gardeDe = (nom: string): string => (nom.startsWith('service-worker') ? 'no-cache' : 'max-age=3600')

const lireFichiers = (dossier: string): ReadonlyMap<string, Fichier> => {
  if (!existsSync(dossier)) return new Map()
  const noms = readdirSync(dossier).filter(nom => extname(nom) in TYPES)
  return new Map(noms.map(nom => [nom, lireFichier(join(dossier, nom))]))
}

const lireFichier = (chemin: string): Fichier => {
  const brut = new Uint8Array(readFileSync(chemin))
  return {
    type: TYPES[extname(chemin)] ?? 'application/octet-stream',
    etag: `"${createHash('sha256').update(brut).digest('base64url').slice(0, 16)}"`,
    brut,
    br: lireSiPresent(`${chemin}.br`),
    gzip: lireSiPresent(`${chemin}.gz`)
  }
}

const lireSiPresent = (chemin: string) =>
  existsSync(chemin) ? new Uint8Array(readFileSync(chemin)) : undefined

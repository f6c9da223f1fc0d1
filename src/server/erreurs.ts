import type { Context, ErrorHandler, NotFoundHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { estPanneDeBase } from './base/panne.ts'
import type { ServerEnv } from './env.ts'
import type { Ecrire } from './journal.ts'

/** What the person is told; the words and the page belong to the interface. */
export type CasDErreur = 'introuvable' | 'refuse' | 'trop-grand' | 'panne' | 'sans-base'
export type RendreErreur = (cas: CasDErreur, numero: string) => string

const CAS: Readonly<Record<number, CasDErreur>> = {
  403: 'refuse',
  404: 'introuvable',
  413: 'trop-grand',
  503: 'sans-base'
}

/** A request nobody answers. */
export const introuvable =
  (rendre: RendreErreur): NotFoundHandler<ServerEnv> =>
  c =>
    repondre(c, rendre, 404)

/** Exceptions end here, once: a line for the operator, a plain page for the person, no detail of ours in it. */
export const surErreur =
  (rendre: RendreErreur, ecrire: Ecrire): ErrorHandler<ServerEnv> =>
  (erreur, c) => {
    if (erreur instanceof HTTPException && erreur.status < 500) return repondre(c, rendre, erreur.status)
    // The person closed the page, or lost the network, while sending: nothing of ours is broken.
    if (c.req.raw.signal.aborted) return c.body(null, 400)
    ecrire({ niveau: 'erreur', numero: c.get('numero'), nom: erreur.name, ou: pile(erreur) })
    return repondre(c, rendre, estPanneDeBase(erreur) ? 503 : 500)
  }

const repondre = (c: Context<ServerEnv>, rendre: RendreErreur, statut: ContentfulStatusCode) => {
  const cas = CAS[statut] ?? (statut < 500 ? 'refuse' : 'panne')
  if (estUnProgramme(c)) return c.json({ erreurs: [{ chemin: '', message: POUR_UN_PROGRAMME[cas] }] }, statut)
  return c.html(rendre(cas, c.get('numero')), statut)
}

/** Programs ask under `/api/`: they read no page. */
const estUnProgramme = (c: Context): boolean => c.req.path.startsWith('/api/')

const POUR_UN_PROGRAMME: Readonly<Record<CasDErreur, string>> = {
  introuvable: 'Cette adresse n’existe pas.',
  refuse: 'Cette demande est refusée.',
  'trop-grand': 'Cette demande est trop longue.',
  panne: 'Une panne de notre côté. Réessayez plus tard.',
  'sans-base': 'Nos données ne répondent pas. Réessayez dans quelques minutes.'
}

// Where it broke, not what was said: a message may quote what the person typed.
const pile = ({ stack = '', message }: Error): string =>
  stack
    .replace(message, '')
    .split('\n')
    .filter(ligne => /^\s+at /.test(ligne))
    .slice(0, 8)
    .map(ligne => ligne.trim())
    .join(' < ')

import type { IncomingMessage, Server, ServerOptions } from 'node:http'

/**
 * How long a request may take to arrive: our longest form is 16 kB, sent in a few seconds even on a bad line.
 * Past that, someone who sends one byte a minute would hold a place for hours.
 */
export const DELAIS = {
  headersTimeout: 20_000,
  requestTimeout: 40_000,
  connectionsCheckingInterval: 5_000
} satisfies ServerOptions

/** A file of a gigabyte, on a slow line. */
const FICHIER_MS = 60 * 60_000

/** The same where one address receives files: time for it, and the usual patience for all others. */
export const DELAIS_AVEC_FICHIERS = { ...DELAIS, requestTimeout: FICHIER_MS } satisfies ServerOptions

/** Cuts requests that take too long to arrive, but for those to `adresse`. */
export const neTarderQuePour = (serveur: Server, adresse: string): void => {
  serveur.on('request', (requete: IncomingMessage) => {
    if (requete.url === adresse || requete.complete) return
    const minuteur = setTimeout(() => requete.destroy(), DELAIS.requestTimeout)
    requete.once('close', () => clearTimeout(minuteur)).once('end', () => clearTimeout(minuteur))
  })
}

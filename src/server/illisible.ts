import { type Server, STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import type { CasDErreur } from './erreurs.ts'

type Statut = 400 | 408 | 431

const STATUTS: Readonly<Record<string, Statut>> = {
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408
}

const CAS: Readonly<Record<Statut, CasDErreur>> = { 400: 'refuse', 408: 'refuse', 431: 'trop-grand' }

type Reponse = {
  readonly rendre: (cas: CasDErreur) => string
  readonly entetes: Readonly<Record<string, string>>
}

/**
 * What Node refuses before any page is asked for: headers that are too long (other programs of the same machine
 * may have left their cookies there), a request that never ends, bytes that are no request. A plain page all the same.
 */
export const repondreAuxIllisibles = (serveur: Server, { rendre, entetes }: Reponse): void => {
  serveur.on('clientError', (erreur: NodeJS.ErrnoException, prise: Duplex) => {
    const statut = STATUTS[erreur.code ?? ''] ?? 400
    const partie = erreur.code === 'ECONNRESET' || !prise.writable
    if (partie) prise.destroy()
    else prise.end(ecrire(statut, rendre(CAS[statut]), entetes))
  })
}

const ecrire = (statut: Statut, page: string, entetes: Reponse['entetes']): string => {
  const lignes = Object.entries({
    ...entetes,
    'Cache-Control': 'no-store',
    'Content-Type': 'text/html; charset=UTF-8',
    'Content-Length': String(Buffer.byteLength(page)),
    Connection: 'close'
  }).map(([nom, valeur]) => `${nom}: ${valeur}`)
  return [`HTTP/1.1 ${statut} ${STATUS_CODES[statut]}`, ...lignes, '', page].join('\r\n')
}

import type { Server } from 'node:http'

/** Long enough for a form on a slow network, short enough for any supervisor. */
const DELAI_MS = 10_000

/** On SIGTERM or SIGINT: accept nobody more, let the requests under way end, leave with status 0. */
export const arreterProprement = (
  serveur: Server,
  avantDePartir: () => Promise<void> = async () => {}
): void => {
  const arreter = () => {
    serveur.close(async () => {
      await avantDePartir()
      process.exit(0)
    })
    // A browser keeps its connection open long after its last page: close each one as soon as it has its answer.
    serveur.closeIdleConnections()
    setInterval(() => serveur.closeIdleConnections(), 50).unref()
    setTimeout(() => serveur.closeAllConnections(), DELAI_MS).unref()
  }
  process.once('SIGTERM', arreter)
  process.once('SIGINT', arreter)
}

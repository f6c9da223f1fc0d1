import type { Garde } from './garde.ts'

/**
 * On a shared computer the page wipes itself after three idle minutes; if its tab was closed, nobody
 * would. So the worker stays awake until then (browsers allow five minutes), one wait at a time.
 */
export const veilleur = ({ avantOubli, lire }: Pick<Garde, 'avantOubli' | 'lire'>) => {
  let liberer = () => {}
  let dernier = 0
  return async (): Promise<void> => {
    liberer()
    dernier += 1
    const rang = dernier
    const reste = await avantOubli()
    // A page that came meanwhile watches instead: a wait that nobody ends would hold a newer version back.
    if (reste === null || rang !== dernier) return
    await new Promise<void>(suite => {
      const minuterie = setTimeout(suite, reste + 1)
      liberer = () => {
        clearTimeout(minuterie)
        suite()
      }
    })
    // Reading removes what is too old.
    await lire()
  }
}

import type { Tiroir } from './tiroir.ts'

/** A drawer in memory, for tests; `contenu` is what a curious person would find on the device. */
export const unTiroir = (): Tiroir & { readonly contenu: Map<string, unknown> } => {
  const contenu = new Map<string, unknown>()
  return {
    contenu,
    lire: async cle => contenu.get(cle),
    ecrire: async (cle, valeur) => {
      contenu.set(cle, valeur)
    },
    oter: async cle => {
      contenu.delete(cle)
    },
    vider: async () => contenu.clear()
  }
}

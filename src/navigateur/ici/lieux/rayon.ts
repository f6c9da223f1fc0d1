/** Whole answers of the server, kept by their address. */
export type Rayon = {
  readonly lire: (adresse: string) => Promise<Response | undefined>
  /** All or none: a copy is never half new. */
  readonly ranger: (reponses: ReadonlyMap<string, Response>) => Promise<void>
  readonly oter: (adresse: string) => Promise<void>
  readonly adresses: () => Promise<readonly string[]>
}

/** Not the store of the scripts: « Effacer » and a new version leave it alone. Nothing about anybody is there. */
const NOM = 'relais-lieux'

/** Cache storage, made at the first copy only. */
export const rayonDuNavigateur: Rayon = {
  lire: async adresse => ((await caches.has(NOM)) ? (await caches.open(NOM)).match(adresse) : undefined),
  ranger: async reponses => {
    const cache = await caches.open(NOM)
    // Read before anything is written: a network that goes away here leaves the old copy whole.
    const entieres = await Promise.all(
      [...reponses].map(async ([adresse, reponse]) => [adresse, await reponse.text()] as const)
    )
    for (const [adresse, texte] of entieres) await cache.put(adresse, new Response(texte))
  },
  oter: async adresse => {
    await (await caches.open(NOM)).delete(adresse)
  },
  adresses: async () => {
    if (!(await caches.has(NOM))) return []
    const requetes = await (await caches.open(NOM)).keys()
    return requetes.map(({ url }) => new URL(url).pathname)
  }
}

const NOM = 'relais'

/** The files of the site that must be there without a network. */
export type Reserve = {
  readonly remplir: () => Promise<void>
  readonly tient: (chemin: string) => boolean
  readonly donner: (requete: Request) => Promise<Response>
}

/** Fills Cache storage with the scripts of the pages only, and answers from it. Nothing about anybody is ever put there. */
export const reserve = (scripts: readonly string[]): Reserve => {
  const chemins = scripts.map(adresse => adresse.split('?')[0])
  return {
    remplir: async () => {
      const cache = await caches.open(NOM)
      // `reload`: a file the browser kept from before would be older than this worker.
      await cache.addAll(scripts.map(adresse => new Request(adresse, { cache: 'reload' })))
    },
    tient: chemin => chemins.includes(chemin),
    donner: async requete => (await caches.match(requete, { ignoreSearch: true })) ?? fetch(requete)
  }
}

// The few names of the worker's world that we use: TypeScript's own « webworker » list forbids the one of pages.

/** An event the browser keeps the worker alive for. */
export type EvenementQuiDure = Event & { readonly waitUntil: (suite: Promise<unknown>) => void }

/** A request that the worker may answer. */
export type EvenementRequete = EvenementQuiDure & {
  readonly request: Request
  readonly respondWith: (reponse: Promise<Response>) => void
}

type Evenements = {
  readonly install: EvenementQuiDure
  readonly activate: EvenementQuiDure
  readonly fetch: EvenementRequete
  readonly message: EvenementQuiDure & { readonly data: unknown }
}

type Portee = {
  readonly location: Location
  readonly registration: ServiceWorkerRegistration
  readonly skipWaiting: () => Promise<void>
  readonly addEventListener: <N extends keyof Evenements>(
    nom: N,
    ecouter: (evenement: Evenements[N]) => void
  ) => void
}

/** The worker itself. */
export const portee = globalThis as unknown as Portee

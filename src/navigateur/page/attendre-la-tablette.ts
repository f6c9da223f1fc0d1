import { PASSER_LA_MAIN } from '../ici/releve.ts'

const LIEN_RECHARGER = 'main a[href="/lieux/tablette"]'
/** Then it is a browser that will never be ready: the page says what else to do. */
const ESSAIS_AU_PLUS = 3
/** A first visit comes before the worker that holds the places: the page comes again by itself once it is in charge. */
export const attendreLaTablette = async (inscription: ServiceWorkerRegistration): Promise<void> => {
  const essais = nombreDEssais()
  const travailleur = inscription.installing ?? inscription.waiting ?? inscription.active
  if (!document.querySelector(LIEN_RECHARGER) || !travailleur || essais >= ESSAIS_AU_PLUS) return
  await enService(inscription, travailleur)
  history.replaceState({ essais: essais + 1 }, '')
  location.reload()
}

/** Kept by the browser through a reload, and with this page only. */
const nombreDEssais = (): number =>
  Number((history.state as { readonly essais?: number } | null)?.essais ?? 0)

/**
 * Behind another worker, it takes over when this one is asked to hand over, between two paths. Asking for the page
 * again before the end of that would leave the page without an answer.
 */
const enService = (inscription: ServiceWorkerRegistration, travailleur: ServiceWorker): Promise<void> =>
  new Promise(resoudre => {
    const regarder = () => {
      if (travailleur.state === 'activated') resoudre()
      if (travailleur.state === 'installed') inscription.active?.postMessage(PASSER_LA_MAIN)
    }
    travailleur.addEventListener('statechange', regarder)
    regarder()
  })

const LIEN_RECHARGER = 'main a[href="/lieux/tablette"]'
/** Then it is a browser that will never be ready: the page says what else to do. */
const ESSAIS_AU_PLUS = 3
/** What a worker that hands over needs before the next one is in charge. */
const RELEVE_EN_MS = 1500

/** A first visit comes before the worker that holds the places: the page comes again by itself once it is there. */
export const attendreLaTablette = async (inscription: ServiceWorkerRegistration): Promise<void> => {
  const essais = nombreDEssais()
  const travailleur = inscription.installing ?? inscription.waiting ?? inscription.active
  if (!document.querySelector(LIEN_RECHARGER) || !travailleur || essais >= ESSAIS_AU_PLUS) return
  await pret(travailleur)
  history.replaceState({ essais: essais + 1 }, '')
  location.reload()
}

/** Kept by the browser through a reload, and with this page only. */
const nombreDEssais = (): number =>
  Number((history.state as { readonly essais?: number } | null)?.essais ?? 0)

/** In charge; or waiting behind another one, that hands over to it when the page is asked for again. */
const pret = (travailleur: ServiceWorker): Promise<void> =>
  new Promise(resoudre => {
    const regarder = () => {
      if (travailleur.state === 'activated') resoudre()
      if (travailleur.state === 'installed') setTimeout(resoudre, RELEVE_EN_MS)
    }
    travailleur.addEventListener('statechange', regarder)
    regarder()
  })

import { attendreLaTablette } from './attendre-la-tablette.ts'

const LEGER = '/service-worker.js'
/** A third heavier: it also keeps places, for who asks for them. */
const AVEC_LES_LIEUX = '/service-worker-tablette.js'
const PAGE_DE_LA_TABLETTE = '/lieux/tablette'

/** Brings the worker once the page is usable and the browser idle; never for who saves data, unless places are asked for. */
export const inscrireLeTravailleur = (reglages: string): void => {
  const demandeLesLieux = location.pathname === PAGE_DE_LA_TABLETTE
  if (!('serviceWorker' in navigator) || (economise() && !demandeLesLieux)) return
  const inscrire = async () => {
    const fichier = demandeLesLieux || (await gardeDesLieux()) ? AVEC_LES_LIEUX : LEGER
    // A browser that refuses (private window, full disk) goes on with the server: nothing to say.
    const inscription = await navigator.serviceWorker.register(`${fichier}${reglages}`).catch(() => undefined)
    if (demandeLesLieux && inscription) await attendreLaTablette(inscription)
  }
  const auCalme = () =>
    'requestIdleCallback' in window ? requestIdleCallback(inscrire) : setTimeout(inscrire)
  if (document.readyState === 'complete') auCalme()
  else addEventListener('load', auCalme)
}

/** Who once asked for places keeps the worker that holds them. */
const gardeDesLieux = async (): Promise<boolean> => {
  const inscrit = await navigator.serviceWorker.getRegistration()
  return [inscrit?.installing, inscrit?.waiting, inscrit?.active].some(travailleur =>
    travailleur?.scriptURL.includes(AVEC_LES_LIEUX)
  )
}

const economise = (): boolean =>
  (navigator as { readonly connection?: { readonly saveData?: boolean } }).connection?.saveData === true

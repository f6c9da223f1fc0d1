/** Brings the worker once the page is usable and the browser idle; never for who saves data. */
export const inscrireLeTravailleur = (reglages: string): void => {
  if (!('serviceWorker' in navigator) || economise()) return
  const inscrire = () => {
    // A browser that refuses (private window, full disk) goes on with the server: nothing to say.
    navigator.serviceWorker.register(`/service-worker.js${reglages}`).catch(() => undefined)
  }
  const auCalme = () =>
    'requestIdleCallback' in window ? requestIdleCallback(inscrire) : setTimeout(inscrire)
  if (document.readyState === 'complete') auCalme()
  else addEventListener('load', auCalme)
}

const economise = (): boolean =>
  (navigator as { readonly connection?: { readonly saveData?: boolean } }).connection?.saveData === true

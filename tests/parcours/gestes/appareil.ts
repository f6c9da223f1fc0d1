import type { BrowserContext, Page } from 'playwright-core'

/** The worker is there, and will answer the next path. */
export const attendreLeTravailleur = async (page: Page): Promise<void> => {
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready
    while (active?.state !== 'activated') await new Promise(suite => setTimeout(suite, 20))
  })
}

/** The worker comes only when asked, with the settings asked: as late, or as new, as a journey needs. */
export const travailleurSurDemande = async (page: Page): Promise<(reglages?: string) => Promise<void>> => {
  await page.addInitScript(() => {
    const { register } = ServiceWorkerContainer.prototype
    ServiceWorkerContainer.prototype.register = function (adresse) {
      const [, demande] = String(adresse).split('/sur-demande')
      return demande === undefined
        ? new Promise(() => {})
        : register.call(this, `/service-worker.js${demande}`)
    }
  })
  return async (reglages = '') => {
    await page.evaluate(async r => {
      await navigator.serviceWorker.register(`/sur-demande${r}`)
    }, reglages)
    await attendreLeTravailleur(page)
  }
}

/** What a curious person would find on the device after the page has left. */
export const traces = async (page: Page, session: BrowserContext) => ({
  temoins: (await session.cookies()).map(({ name }) => name),
  ...(await page.evaluate(async () => {
    const bases = await indexedDB.databases()
    const reserves = await Promise.all(
      (await caches.keys()).map(async nom => (await caches.open(nom)).keys())
    )
    return {
      bases: bases.map(({ name }) => name),
      fichiers: reserves.flat().map(({ url }) => new URL(url).pathname),
      local: localStorage.length + sessionStorage.length
    }
  }))
})

/** A page of the path as it is written, without what differs by its place. */
export const pageEcrite = (page: Page): Promise<string> =>
  page.locator('main').evaluate(main => main.innerHTML)

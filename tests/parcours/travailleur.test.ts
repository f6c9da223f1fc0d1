import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { ouvrirNavigateur } from '../support/navigateur.ts'
import { demarrerServeur, type ServeurDEssai } from '../support/serveur.ts'
import { attendreLeTravailleur, pageEcrite, traces, travailleurSurDemande } from './gestes/appareil.ts'
import { cheminer } from './gestes/cheminer.ts'
import { DENISE_ET_ALAIN } from './gestes/denise-et-alain.ts'
import { exiger } from './gestes/exiger.ts'
import { remplir } from './gestes/repondre.ts'

const STATIQUES = ['/page.js']

let navigateur: Browser
let serveur: ServeurDEssai
let adresse: string
beforeAll(async () => {
  ;[navigateur, serveur] = await Promise.all([ouvrirNavigateur(), demarrerServeur()])
  adresse = serveur.adresse
})
afterAll(async () => {
  await navigateur?.close()
  expect(await serveur?.arreter()).toBe(0)
})

let session: BrowserContext
let page: Page
beforeEach(async () => {
  session = await navigateur.newContext({ locale: 'fr-FR' })
  page = await session.newPage()
})
afterEach(() => session.close())

const arriver = async () => {
  await page.goto(`${adresse}/`)
  await attendreLeTravailleur(page)
}
const commencer = () => page.locator('button[name="appareil"][value="mien"]').click()
const repondre = async () => {
  await remplir(page, DENISE_ET_ALAIN)
  await page.getByRole('button', { name: 'Continuer' }).click()
}
const titre = () => page.locator('h1').textContent()
/** How many pages of the path the server has answered. */
const auServeur = () => serveur.journal().match(/"route":"\/droits\//g)?.length ?? 0

describe('le parcours répondu par l’appareil', () => {
  test('sans réseau après une première visite, tout le parcours marche, et dit la même chose que le serveur', async () => {
    const temoin = await navigateur.newContext({ locale: 'fr-FR', serviceWorkers: 'block' })
    const autrePage = await temoin.newPage()
    await cheminer({ page: autrePage, adresse }, DENISE_ET_ALAIN)
    await arriver()
    const avant = auServeur()

    await session.setOffline(true)
    await cheminer({ page, adresse, aChaquePage: () => exiger(page, { script: true }) }, DENISE_ET_ALAIN)

    for (const chemin of ['resultats', 'aussi', 'feuille', 'sms', 'deja-sur']) {
      await autrePage.goto(`${adresse}/droits/${chemin}`)
      await page.goto(`${adresse}/droits/${chemin}`)
      expect(await pageEcrite(page)).toBe(await pageEcrite(autrePage))
    }
    expect(auServeur()).toBe(avant + 5)
    await temoin.close()
  })

  test('un parcours commencé au serveur y finit, le suivant se fait ici', async () => {
    const inscrire = await travailleurSurDemande(page)
    await page.goto(`${adresse}/`)
    await commencer()
    await repondre()
    await repondre()
    await inscrire()
    const avant = auServeur()

    while (!page.url().endsWith('/resultats')) await repondre()
    expect(auServeur()).toBeGreaterThan(avant + 4)
    expect(await page.locator('main').textContent()).toContain('1969')
    await page.goto(`${adresse}/`)
    expect(await page.getByRole('link', { name: 'Reprendre' }).isVisible()).toBe(true)

    const apres = auServeur()
    await commencer()
    await repondre()
    await repondre()
    expect(auServeur()).toBe(apres)
    // Begun again here: the server's cookie has been sent away.
    await vi.waitFor(async () => expect((await traces(page, session)).temoins).toEqual([]))
    expect(await traces(page, session)).toMatchObject({ bases: ['relais'], local: 0 })
  })

  test('« Effacer » ne laisse ni témoin ni base, et « retour » ne montre rien', async () => {
    await arriver()
    await commencer()
    while (!page.url().endsWith('/resultats')) await repondre()

    await page.getByRole('button', { name: 'Effacer' }).click()

    expect(await titre()).toBe('Tout est effacé')
    await vi.waitFor(async () =>
      expect(await traces(page, session)).toEqual({ temoins: [], bases: [], fichiers: STATIQUES, local: 0 })
    )
    await page.goBack()
    expect(await titre()).toBe('Vos réponses ne sont plus là')
    expect(await page.locator('main').textContent()).not.toContain('46 €')
    expect((await traces(page, session)).bases).toEqual([])
  })

  test('« Effacer » sans réseau, pendant un parcours du serveur : son témoin part au retour du réseau', async () => {
    await page.goto(`${adresse}/`)
    await page.evaluate(() => fetch('/droits/commencer', { method: 'POST' }))
    await attendreLeTravailleur(page)
    expect((await traces(page, session)).temoins).toEqual(['reponses'])

    await session.setOffline(true)
    await page.getByRole('button', { name: 'Effacer' }).click()
    expect(await titre()).toBe('Tout est effacé')
    await page.goto(`${adresse}/droits/questions/1`)
    expect(await titre()).toBe('Vos réponses ne sont plus là')

    await session.setOffline(false)
    await page.goto(`${adresse}/`)
    await vi.waitFor(async () =>
      expect(await traces(page, session)).toEqual({ temoins: [], bases: [], fichiers: STATIQUES, local: 0 })
    )
  })

  test('« Quitter vite » efface tout et mène ailleurs, même sans réseau', async () => {
    const ailleurs: string[] = []
    await session.route(/meteofrance/, route => {
      ailleurs.push(route.request().url())
      return route.fulfill({ contentType: 'text/html', body: '<h1>Le temps</h1>' })
    })
    await arriver()
    await commencer()
    await repondre()

    await session.setOffline(true)
    await page.getByRole('link', { name: 'Quitter vite' }).click()
    expect(await titre()).toBe('Le temps')

    expect(ailleurs).toEqual(['https://www.meteofrance.com/'])
    await page.goto(`${adresse}/droits/questions/1`)
    expect(await titre()).toBe('Vos réponses ne sont plus là')
  })

  test('sur un appareil partagé, la page s’efface au bout de trois minutes', async () => {
    await arriver()
    await page.locator('button[name="appareil"][value="partage"]').click()
    await repondre()
    expect(await page.locator('meta[http-equiv="refresh"]').getAttribute('content')).toBe(
      '180;url=/effacer/pause'
    )

    // The minutes of the page, not ours: its own refresh fires.
    const horloge = await session.newCDPSession(page)
    await horloge.send('Emulation.setVirtualTimePolicy', { policy: 'advance', budget: 181_000 })
    await vi.waitFor(() => expect(page.url()).toBe(`${adresse}/effacer/pause`), 10_000)

    // That page lives in a stopped time; another tab tells what is left.
    page = await session.newPage()
    await page.goto(`${adresse}/droits/questions/1`)
    expect(await titre()).toBe('Vos réponses ne sont plus là')
    await vi.waitFor(async () => expect((await traces(page, session)).bases).toEqual([]))
  })

  test('une nouvelle version attend la fin du parcours', async () => {
    const inscrire = await travailleurSurDemande(page)
    const versions = () =>
      page.evaluate(async () => {
        const { active, waiting } = await navigator.serviceWorker.ready
        return [active, waiting].map(version => version && new URL(version.scriptURL).search)
      })
    await page.goto(`${adresse}/`)
    await inscrire()
    await commencer()
    await repondre()

    // Other settings are another version to the browser.
    await inscrire('?departement=75')
    await vi.waitFor(async () => expect(await versions()).toEqual(['', '?departement=75']))
    await repondre()
    await repondre()
    expect(await versions()).toEqual(['', '?departement=75'])
    await page.getByRole('button', { name: 'Effacer' }).click()

    await vi.waitFor(async () => expect(await versions()).toEqual(['?departement=75', null]))
    await page.goto(`${adresse}/`)
    await commencer()
    await repondre()
    // The new one knows its département.
    expect(await page.locator('select[name="departement"]').inputValue()).toBe('75')
  })

  test('une page que seul le serveur a, demandée sans réseau : une phrase claire, et le parcours reste ouvert', async () => {
    await arriver()
    await session.setOffline(true)

    await page.goto(`${adresse}/regles`)
    expect(await titre()).toBe('Pas de réseau pour le moment')
    await exiger(page, { script: true, adresses: /^\/regles$/ })
    await page.getByRole('link', { name: 'Trouver mes droits sans réseau' }).click()

    expect(new URL(page.url()).pathname).toBe('/')
    await commencer()
    expect(new URL(page.url()).pathname).toBe('/droits/questions/1')
  })

  test('le réseau tombe au milieu d’un parcours du serveur : la réponse attend, puis repart telle quelle', async () => {
    await page.goto(`${adresse}/`)
    await page.evaluate(() => fetch('/droits/commencer', { method: 'POST' }))
    await attendreLeTravailleur(page)
    await page.goto(`${adresse}/droits/questions/1`)

    await session.setOffline(true)
    await repondre()
    expect(await titre()).toBe('Pas de réseau pour le moment')
    await session.setOffline(false)
    await page.getByRole('button', { name: 'Réessayer' }).click()

    expect(new URL(page.url()).pathname).toBe('/droits/questions/2')
    await page.goto(`${adresse}/droits/questions/1`)
    expect(await page.locator('#annee').inputValue()).toBe('1969')
  })

  test('une réponse envoyée depuis un autre site n’entre pas dans le parcours', async () => {
    await arriver()
    await commencer()
    const ailleurs = 'https://ailleurs.exemple/'
    const formulaire = `<form method=post action="${adresse}/droits/questions/1"><input name=annee value=1950></form>`
    await session.route(ailleurs, route => route.fulfill({ contentType: 'text/html', body: formulaire }))
    const autre = await session.newPage()
    await autre.goto(ailleurs)

    const [reponse] = await Promise.all([
      autre.waitForNavigation(),
      autre.evaluate(() => document.querySelector('form')?.submit())
    ])

    expect(reponse?.status()).toBe(403)
    await page.reload()
    expect(await page.locator('#annee').inputValue()).toBe('')
  })
})

import { describe, expect, test } from 'vitest'
import { attendreLeTravailleur, pageEcrite, traces, travailleurSurDemande } from './gestes/appareil.ts'
import { cheminer } from './gestes/cheminer.ts'
import { DENISE_ET_ALAIN } from './gestes/denise-et-alain.ts'
import { exiger } from './gestes/exiger.ts'
import { desAppareils } from './gestes/un-appareil.ts'

const unAppareil = desAppareils()

describe('le parcours répondu par l’appareil', () => {
  test('sans réseau après une première visite, tout le parcours marche, et dit la même chose que le serveur', async () => {
    const { navigateur, adresse, session, page, arriver, auServeur } = await unAppareil()
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
    const { adresse, session, page, commencer, repondre, auServeur } = await unAppareil()
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
    await expect.poll(async () => (await traces(page, session)).temoins).toEqual([])
    expect(await traces(page, session)).toMatchObject({ bases: ['relais'], local: 0 })
  })

  test('une nouvelle version attend la fin du parcours', async () => {
    const { adresse, page, commencer, repondre } = await unAppareil()
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
    await expect.poll(versions).toEqual(['', '?departement=75'])
    await repondre()
    await repondre()
    expect(await versions()).toEqual(['', '?departement=75'])
    await page.getByRole('button', { name: 'Effacer' }).click()

    await expect.poll(versions).toEqual(['?departement=75', null])
    await page.goto(`${adresse}/`)
    await commencer()
    await repondre()
    // The new one knows its département.
    expect(await page.locator('select[name="departement"]').inputValue()).toBe('75')
  })

  test('une page que seul le serveur a, demandée sans réseau : une phrase claire, et le parcours reste ouvert', async () => {
    const { adresse, session, page, arriver, commencer, titre } = await unAppareil()
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
    const { adresse, session, page, repondre, titre } = await unAppareil()
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
    const { adresse, session, page, arriver, commencer } = await unAppareil()
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

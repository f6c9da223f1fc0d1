import { describe, expect, test } from 'vitest'
import { attendreLeTravailleur, traces } from './gestes/appareil.ts'
import { desAppareils } from './gestes/un-appareil.ts'

const STATIQUES = ['/page.js']

const unAppareil = desAppareils()

describe('ce qui reste sur l’appareil', () => {
  test('« Effacer » ne laisse ni témoin ni base, et « retour » ne montre rien', async () => {
    const { session, page, arriver, commencer, repondre, titre } = await unAppareil()
    await arriver()
    await commencer()
    while (!page.url().endsWith('/resultats')) await repondre()

    await page.getByRole('button', { name: 'Effacer' }).click()

    expect(await titre()).toBe('Tout est effacé')
    await expect
      .poll(() => traces(page, session))
      .toEqual({ temoins: [], bases: [], fichiers: STATIQUES, local: 0 })
    await page.goBack()
    expect(await titre()).toBe('Vos réponses ne sont plus là')
    expect(await page.locator('main').textContent()).not.toContain('46 €')
    expect((await traces(page, session)).bases).toEqual([])
  })

  test('« Effacer » sans réseau, pendant un parcours du serveur : son témoin part au retour du réseau', async () => {
    const { adresse, session, page, titre } = await unAppareil()
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
    await expect
      .poll(() => traces(page, session))
      .toEqual({ temoins: [], bases: [], fichiers: STATIQUES, local: 0 })
  })

  test('« Quitter vite » efface tout et mène ailleurs, même sans réseau', async () => {
    const { adresse, session, page, arriver, commencer, repondre, titre } = await unAppareil()
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
    const { adresse, session, page, arriver, repondre } = await unAppareil()
    await arriver()
    await page.locator('button[name="appareil"][value="partage"]').click()
    await repondre()
    expect(await page.locator('meta[http-equiv="refresh"]').getAttribute('content')).toBe(
      '180;url=/effacer/pause'
    )

    // The minutes of the page, not ours: its own refresh fires.
    const horloge = await session.newCDPSession(page)
    await horloge.send('Emulation.setVirtualTimePolicy', { policy: 'advance', budget: 181_000 })
    await expect.poll(() => page.url()).toBe(`${adresse}/effacer/pause`)

    // That page lives in a stopped time; another tab tells what is left.
    const onglet = await session.newPage()
    await onglet.goto(`${adresse}/droits/questions/1`)
    expect(await onglet.locator('h1').textContent()).toBe('Vos réponses ne sont plus là')
    await expect.poll(async () => (await traces(onglet, session)).bases).toEqual([])
  })

  test.each([
    ['« Effacer »', { role: 'button', name: 'Effacer' }],
    ['« Quitter vite »', { role: 'link', name: 'Quitter vite' }]
  ] as const)(
    'après %s, une page restée ouverte dans un autre onglet ne montre plus rien',
    async (_, geste) => {
      const { adresse, session, page, arriver, commencer, repondre } = await unAppareil()
      await session.route(/meteofrance/, route => route.fulfill({ body: 'Le temps' }))
      await arriver()
      await commencer()
      await repondre()
      const onglet = await session.newPage()
      await onglet.goto(`${adresse}/droits/questions/1`)
      expect(await onglet.locator('#annee').inputValue()).toBe('1969')

      await page.getByRole(geste.role, { name: geste.name }).click()

      await onglet.waitForURL(`${adresse}/`)
      await onglet.goBack()
      expect(await onglet.content()).not.toContain('1969')
    }
  )
})

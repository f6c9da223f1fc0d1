import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { defautsAccessibilite } from '../support/axe.ts'
import { ouvrirNavigateur } from '../support/navigateur.ts'
import { demarrerServeur, type ServeurDEssai } from '../support/serveur.ts'
import { attendreLeTravailleur } from './gestes/appareil.ts'
import { sansDefilerDeCote } from './gestes/exiger.ts'
import { imprimer } from './gestes/imprimer.ts'

const TABLETTE = { viewport: { width: 768, height: 1024 }, locale: 'fr-FR', hasTouch: true }

describe('la médiatrice prépare sa tablette, puis part sans réseau', () => {
  let navigateur: Browser
  let serveur: ServeurDEssai
  beforeAll(async () => {
    ;[navigateur, serveur] = await Promise.all([ouvrirNavigateur(), demarrerServeur()])
  })
  afterAll(async () => {
    await navigateur?.close()
    expect(await serveur?.arreter()).toBe(0)
  })

  const unePage = async () => {
    const session = await navigateur.newContext(TABLETTE)
    onTestFinished(() => session.close())
    return { session, page: await session.newPage() }
  }

  const garderLaCreuse = async (page: Page) => {
    // She has seen the site before: its light worker is in charge, and hands over by itself.
    await page.goto(serveur.adresse)
    await attendreLeTravailleur(page)
    await page.goto(`${serveur.adresse}/lieux/tablette`)
    await page.locator('select[name="departement"]').selectOption('23')
    await page.getByRole('button', { name: 'Garder sur cet appareil' }).click()
    await page.getByRole('heading', { name: 'Creuse' }).waitFor()
  }

  test('la recherche, la fiche et le papier marchent, et disent de quand date la copie', async () => {
    const { session, page } = await unePage()
    await garderLaCreuse(page)
    expect(await defautsAccessibilite(page)).toEqual([])

    await session.setOffline(true)
    await page.goto(`${serveur.adresse}/lieux?ou=gueret&besoin=css`)

    const bandeau = page.getByRole('complementary')
    expect(await bandeau.textContent()).toMatch(/copie du \d+(er)? \S+ \d{4}/)
    const premier = page.locator('main article').first()
    expect(await premier.textContent()).toContain('23000 Guéret')
    await sansDefilerDeCote(page)
    expect(await defautsAccessibilite(page)).toEqual([])

    await premier.getByRole('link').first().click()
    expect(await page.locator('main a.tel').count()).toBeGreaterThan(0)
    expect(await defautsAccessibilite(page)).toEqual([])

    await page.goto(`${new URL(page.url()).origin}${new URL(page.url()).pathname}/papier`)
    expect((await imprimer(page)).pages).toBe(1)
    expect(await page.locator('.bandeau').textContent()).toContain('copie du')

    await page.goto(`${serveur.adresse}/lieux?ou=gueret`)
    await page.locator('main article').getByRole('link', { name: 'France services' }).first().click()
    expect(await page.locator('.source').textContent()).toMatch(/espaces France services.*Licence Ouverte/)
  })

  test('hors des départements gardés, la page dit ce qu’elle ne connaît pas', async () => {
    const { session, page } = await unePage()
    await garderLaCreuse(page)

    await session.setOffline(true)
    await page.goto(`${serveur.adresse}/lieux?ou=marseille`)

    expect(await page.getByRole('complementary').textContent()).toContain('Elle ne connaît que : Creuse.')
    expect(await page.locator('main').textContent()).not.toContain('à pied')
  })

  test('effacer ses réponses ne retire pas les lieux d’une aidante', async () => {
    const { session, page } = await unePage()
    await garderLaCreuse(page)
    await page.getByRole('button', { name: 'Effacer' }).click()

    await session.setOffline(true)
    await page.goto(`${serveur.adresse}/lieux/tablette`)

    expect(await page.locator('main').textContent()).toContain('Creuse')
  })

  test('qui n’a rien demandé n’emporte pas les lieux : son appareil reste léger', async () => {
    const { page } = await unePage()
    await page.goto(`${serveur.adresse}/`)
    await attendreLeTravailleur(page)

    const { scriptURL } = await page.evaluate(async () => {
      const { active } = await navigator.serviceWorker.ready
      return { scriptURL: active?.scriptURL ?? '' }
    })
    expect(new URL(scriptURL).pathname).toBe('/service-worker.js')
  })
})

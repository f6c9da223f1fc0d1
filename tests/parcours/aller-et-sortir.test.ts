import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, onTestFinished } from 'vitest'
import { parcours } from '../support/parcours.ts'
import { cheminer } from './gestes/cheminer.ts'
import { DENISE_ET_ALAIN } from './gestes/denise-et-alain.ts'
import { auJourDit } from './gestes/horloge.ts'
import { KEVIN } from './gestes/kevin.ts'
import { FERME, lireResultats, lireTout } from './gestes/lire-resultats.ts'
import { remplir } from './gestes/repondre.ts'

const OPTIONS = { env: auJourDit(), serviceWorkers: 'block' } as const
const titre = (page: Page) => page.locator('h1').textContent()
const continuer = (page: Page) => page.getByRole('button', { name: 'Continuer' }).click()
const commencer = async (page: Page, adresse: string, appareil = 'mien') => {
  await page.goto(`${adresse}/`)
  await page.locator(`button[name="appareil"][value="${appareil}"]`).click()
}

parcours(
  'revenir en arrière ne perd rien, et une réponse changée change la suite',
  async ({ page, adresse }) => {
    await cheminer({ page, adresse }, DENISE_ET_ALAIN)
    expect(await lireTout(page)).toContain('46 €')

    for (let rang = 9; rang > 0 && !page.url().endsWith('/questions/4'); rang--) await page.goBack()
    expect(await page.locator('input[name="conjoint"][value="oui"]').isChecked()).toBe(true)
    expect(await page.locator('[name="annee_conjoint"]').inputValue()).toBe('1965')
    await page.locator('label:has(input[name="conjoint"][value="non"])').click()
    await continuer(page)
    while (!page.url().endsWith('/resultats')) {
      await remplir(page, DENISE_ET_ALAIN)
      await continuer(page)
    }

    // 18 240 € a year for one person alone is above 14 068,35 €.
    const css = (await lireResultats(page)).find(({ nom }) => nom.startsWith('Complémentaire santé'))
    expect(css?.groupe).toBe(FERME)
    expect(await lireTout(page)).not.toContain('46 €')
  },
  OPTIONS
)

parcours(
  'envoyer deux fois la même réponse ne change rien',
  async ({ page, adresse }) => {
    await commencer(page, adresse)
    const envoyer = () =>
      page.request.post(`${adresse}/droits/questions/1`, {
        headers: { Origin: adresse },
        form: { annee: '1969' },
        maxRedirects: 0
      })

    const [une, deux] = [await envoyer(), await envoyer()]

    expect([une.status(), deux.status()]).toEqual([303, 303])
    expect(deux.headers().location).toBe(une.headers().location)
    await page.goto(`${adresse}/droits/questions/1`)
    expect(await page.locator('#annee').inputValue()).toBe('1969')
  },
  OPTIONS
)

parcours(
  'une page par son adresse, trop tôt ou trop tard, mène où l’on en est',
  async ({ page, adresse }) => {
    await page.goto(`${adresse}/droits/resultats`)
    expect(await titre(page)).toBe('Vos réponses ne sont plus là')

    await commencer(page, adresse)
    await remplir(page, KEVIN)
    await continuer(page)
    for (const trop of ['/droits/resultats', '/droits/feuille', '/droits/questions/8']) {
      await page.goto(adresse + trop)
      expect(new URL(page.url()).pathname).toBe('/droits/questions/2')
    }
  },
  OPTIONS
)

parcours(
  '« Quitter vite » efface et mène à un site qui ne dit rien de la personne',
  async ({ page, adresse }) => {
    await commencer(page, adresse)
    await remplir(page, KEVIN)
    await continuer(page)
    const lien = await page.getByRole('link', { name: 'Quitter vite' }).getAttribute('href')

    // Not followed: a journey never leaves our own server.
    const reponse = await page.request.get(adresse + lien, { maxRedirects: 0 })

    expect(reponse.status()).toBe(303)
    expect(reponse.headers().location).toBe('https://www.meteofrance.com/')
    expect(reponse.headers()['clear-site-data']).toContain('"storage"')
    expect(await page.context().cookies()).toEqual([])
    await page.goBack()
    await page.goto(`${adresse}/droits/questions/1`)
    expect(await titre(page)).toBe('Vos réponses ne sont plus là')
  },
  OPTIONS
)

const dossier = mkdtempSync(join(tmpdir(), 'relais-saut-'))
const saut = join(dossier, 'minutes')

parcours(
  'sur un appareil partagé, trois minutes sans changer de page effacent tout',
  async ({ page, adresse }) => {
    onTestFinished(() => rmSync(saut, { force: true }))
    await commencer(page, adresse, 'partage')
    await remplir(page, KEVIN)
    await continuer(page)

    // The tab stays open: the page goes by itself.
    const temps = await page.context().newCDPSession(page)
    await temps.send('Emulation.setVirtualTimePolicy', { policy: 'advance', budget: 181_000 })
    await expect.poll(() => page.url()).toBe(`${adresse}/effacer/pause`)
    expect(await page.context().cookies()).toEqual([])

    // The tab was closed: the seal itself is out of date.
    const autre = await page.context().newPage()
    await commencer(autre, adresse, 'partage')
    await remplir(autre, KEVIN)
    await continuer(autre)
    writeFileSync(saut, '4')
    await autre.goto(`${adresse}/droits/questions/1`)
    expect(await titre(autre)).toBe('Vos réponses ne sont plus là')
  },
  { ...OPTIONS, env: auJourDit(saut) }
)

parcours(
  'une pression imprime ; sans script, une phrase dit comment',
  async ({ page, adresse, script }) => {
    await cheminer({ page, adresse }, KEVIN)
    await page.addInitScript(() => {
      Object.assign(window, { impressions: 0, print: () => Object.assign(window, { impressions: 1 }) })
    })
    await page.goto(`${adresse}/droits/feuille`)
    const bouton = page.locator('[data-imprimer] button')

    expect(await bouton.isVisible()).toBe(script)
    expect(await page.locator('[data-sans-script]').isVisible()).toBe(!script)
    if (!script) return
    await bouton.click()
    expect(await page.evaluate(() => (window as unknown as { impressions: number }).impressions)).toBe(1)
  },
  OPTIONS
)

parcours(
  'une page que le navigateur rendrait telle quelle est redemandée',
  async ({ page, adresse, script }) => {
    await cheminer({ page, adresse }, KEVIN)
    // Wiped without a page of ours: another tab would tell this one, which would leave by itself.
    const efface = await page.context().request.post(`${adresse}/effacer`, { headers: { Origin: adresse } })
    expect(await efface.text()).toContain('Tout est effacé')

    if (!script) await page.reload()
    else
      await page.evaluate(() => void dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })))

    await expect.poll(() => titre(page)).toBe('Vos réponses ne sont plus là')
  },
  OPTIONS
)

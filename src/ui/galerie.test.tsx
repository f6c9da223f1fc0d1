import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { defautsAccessibilite } from '../../tests/support/axe.ts'
import { ouvrirNavigateur } from '../../tests/support/navigateur.ts'
import { ecrans } from './galerie.tsx'

const noms = Object.keys(ecrans) as (keyof typeof ecrans)[]

let navigateur: Browser
beforeAll(async () => {
  navigateur = await ouvrirNavigateur()
}, 120_000)
afterAll(() => navigateur?.close())

const ouvrir = async (nom: keyof typeof ecrans, options: BrowserContextOptions = {}): Promise<Page> => {
  const page = await navigateur.newPage({ viewport: { width: 360, height: 640 }, ...options })
  await page.setContent(String(ecrans[nom]()))
  return page
}

describe.each(noms)('l’écran « %s »', nom => {
  test.each(['light', 'dark'] as const)(
    'n’a aucun défaut d’accessibilité (%s)',
    async colorScheme => {
      const page = await ouvrir(nom, { colorScheme })

      expect(await defautsAccessibilite(page)).toEqual([])
      await page.close()
    },
    30_000
  )

  test('tient à 320 px, soit un zoom de 400 %, et se touche du doigt', async () => {
    const page = await ouvrir(nom, { viewport: { width: 320, height: 600 } })

    const { largeur, petits } = await page.evaluate(() => {
      const cibles = document.querySelectorAll(
        'a:not(.evite, .source a), button, summary, label, select, input[type=text]'
      )
      return {
        largeur: document.documentElement.scrollWidth,
        petits: [...cibles]
          .filter(cible => cible.getBoundingClientRect().height < (cible.closest('.options') ? 56 : 44))
          .map(cible => cible.outerHTML)
      }
    })

    expect(largeur).toBe(320)
    expect(petits).toEqual([])
    await page.close()
  }, 30_000)

  test('s’imprime en 14 points au moins, en noir, même depuis un écran sombre', async () => {
    const page = await ouvrir(nom, { colorScheme: 'dark' })
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })

    const encres = await page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter(element =>
          [...element.childNodes].some(enfant => enfant.nodeType === 3 && enfant.nodeValue?.trim())
        )
        .filter(element => element.checkVisibility() && !element.closest('.en-erreur, .erreurs'))
        .map(element => getComputedStyle(element))
        .map(({ fontSize, color }) => ({ points: Number.parseFloat(fontSize) * 0.75, color }))
    )

    expect(encres.length).toBeGreaterThan(0)
    expect(Math.min(...encres.map(({ points }) => points))).toBeGreaterThanOrEqual(13.99)
    expect([...new Set(encres.map(({ color }) => color))]).toEqual(['rgb(0, 0, 0)'])
    await page.close()
  }, 30_000)
})

test('au clavier, on saute d’abord au contenu, puis on voit toujours où l’on est', async () => {
  const page = await ouvrir('question')

  await page.keyboard.press('Tab')
  const premier = await page.evaluate(() => document.activeElement?.getAttribute('href'))
  const place = await page.locator('.evite').boundingBox()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  const carte = page.locator('label:has(:focus-visible)')

  expect(premier).toBe('#contenu')
  expect(place?.x).toBeGreaterThanOrEqual(0)
  expect(await carte.evaluate(element => getComputedStyle(element).outlineStyle)).toBe('solid')
  await page.close()
}, 30_000)

test('après une saisie refusée, on arrive sur le résumé des erreurs', async () => {
  const page = await ouvrir('erreur', { javaScriptEnabled: false })

  await expect.poll(() => page.locator('.erreurs:focus').count()).toBe(1)
  await page.close()
}, 30_000)

test('la feuille sort sur une page A4, sans ce qui la suit à l’écran', async () => {
  const page = await ouvrir('feuille')

  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  await page.emulateMedia({ media: 'print' })

  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  expect(await page.getByText('Revenir aux résultats').isVisible()).toBe(false)
  await page.close()
}, 30_000)

import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { champsDe, type Reponses } from './repondre.ts'

type Foyer = {
  readonly nom: string
  readonly valeur: string
  readonly texte: string
  readonly visible: boolean
}

/** Where the keyboard is. */
export const foyer = (page: Page): Promise<Foyer> =>
  page.locator('html').evaluate(() => {
    const actif = document.activeElement as HTMLInputElement
    const cadre = actif.closest('label') ?? actif
    const dessin = [getComputedStyle(actif), getComputedStyle(cadre)]
    return {
      nom: actif.name ?? '',
      valeur: actif.value ?? '',
      texte: (actif.textContent ?? '').trim(),
      visible: dessin.some(
        ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && outlineWidth !== '0px'
      )
    }
  })

const TOUCHES_AU_PLUS = 60

/** Presses a key until the focus is there; each stop on the way must be seen. */
const allerA = async (page: Page, estLa: (foyer: Foyer) => boolean, touche = 'Tab') => {
  for (let n = 0; n < TOUCHES_AU_PLUS; n++) {
    const ici = await foyer(page)
    if (estLa(ici)) return
    await page.keyboard.press(touche)
    const la = await foyer(page)
    expect(la).toEqual({ ...la, visible: true })
  }
  throw new Error(`Le clavier n’arrive pas où il faut : ${JSON.stringify(await foyer(page))}`)
}

/** Fills each field with keys alone: letters, Space, arrows. */
export const remplirAuClavier = async (page: Page, reponses: Reponses) => {
  for (const { nom, sorte } of await champsDe(page)) {
    const voulus = [reponses[nom] ?? ''].flat().filter(mot => mot !== '')
    if (voulus.length === 0) continue
    if (sorte === 'checkbox') {
      for (const voulu of voulus) {
        await allerA(page, ({ nom: la, valeur }) => la === nom && valeur === voulu)
        await page.keyboard.press('Space')
      }
      continue
    }
    await allerA(page, ({ nom: la }) => la === nom)
    const [voulu = ''] = voulus
    if (sorte === 'text') await page.keyboard.type(voulu)
    else if (sorte === 'select-one') await page.keyboard.type(await motDeLOption(page, nom, voulu))
    else await choisirAuxFleches(page, nom, voulu)
  }
}

// In a group of radios Tab stops once; Space takes where it stops, arrows take the others.
const choisirAuxFleches = async (page: Page, nom: string, voulu: string) => {
  await page.keyboard.press('Space')
  await allerA(page, ({ nom: la, valeur }) => la === nom && valeur === voulu, 'ArrowDown')
  expect(await page.locator(`input[name="${nom}"][value="${voulu}"]`).isChecked()).toBe(true)
}

const motDeLOption = async (page: Page, nom: string, valeur: string) =>
  (await page.locator(`select[name="${nom}"] option[value="${valeur}"]`).textContent()) ?? ''

/** Goes to a button or a link by its first words, and presses Enter. */
export const appuyerSur = (mots: string) => presser(({ texte }) => texte.startsWith(mots))

/** The same, for what is there told apart otherwise. */
export const presser = (estLa: (foyer: Foyer) => boolean) => async (page: Page) => {
  await allerA(page, estLa)
  await Promise.all([page.waitForEvent('framenavigated'), page.keyboard.press('Enter')])
  await page.waitForLoadState()
}

import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { defautsAccessibilite } from '../../support/axe.ts'

const ADRESSES =
  /^(\/|\/droits\/(questions\/[1-9]|deja-sur|resultats|aussi|feuille|sms)|\/effacer(\/pause)?)$/

/** What every page of the path owes, whoever reads it. */
export const exiger = async (
  page: Page,
  { script, adresses = ADRESSES }: { readonly script: boolean; readonly adresses?: RegExp }
): Promise<void> => {
  const { pathname, search } = new URL(page.url())
  // Nothing of the person is in an address: neither an answer, nor which question was asked.
  expect(pathname).toMatch(adresses)
  expect(search).toBe('')
  await sansDefilerDeCote(page)
  if (script) expect(await defautsAccessibilite(page)).toEqual([])
}

/** Reading asks for one direction only. */
export const sansDefilerDeCote = async (page: Page): Promise<void> => {
  const depasse = await page
    .locator('html')
    .evaluate(html => ({ contenu: html.scrollWidth, place: html.clientWidth, adresse: location.pathname }))
  expect(depasse).toEqual({ ...depasse, contenu: Math.min(depasse.contenu, depasse.place) })
}

import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { defautsAccessibilite } from '../../support/axe.ts'
import { sansDefilerDeCote } from './exiger.ts'
import { lireTout } from './lire-resultats.ts'

/** A place of the list, as it reads. */
export type LieuLu = { readonly nom: string; readonly texte: string; readonly telephone: string | null }

/** What every page of places owes, whoever reads it; gives its words. */
export const lirePage = async (page: Page, script: boolean): Promise<string> => {
  await sansDefilerDeCote(page)
  if (script) expect(await defautsAccessibilite(page)).toEqual([])
  return lireTout(page)
}

/** The places of the results, in reading order. */
export const lieuxDe = (page: Page): Promise<readonly LieuLu[]> =>
  page.locator('main > article').evaluateAll(cartes =>
    cartes.map(carte => ({
      nom: carte.querySelector('h2')?.textContent ?? '',
      texte: (carte.textContent ?? '').replace(/\s+/g, ' '),
      telephone: carte.querySelector('a.tel')?.getAttribute('href') ?? null
    }))
  )

/** Says where, then presses a need. */
export const chercherPour = async (page: Page, ou: string, besoin: string): Promise<void> => {
  await page.fill('#ou', ou)
  await page.locator(`button[name="besoin"][value="${besoin}"]`).last().click()
}

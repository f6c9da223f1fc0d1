import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest'
import { ouvrirNavigateur } from '../../support/navigateur.ts'
import { demarrerServeur, type ServeurDEssai } from '../../support/serveur.ts'
import { attendreLeTravailleur } from './appareil.ts'
import { DENISE_ET_ALAIN } from './denise-et-alain.ts'
import { remplir } from './repondre.ts'

/** One server and one browser for the file; each call is a device that has never been there. */
export const desAppareils = () => {
  let navigateur: Browser
  let serveur: ServeurDEssai
  beforeAll(async () => {
    ;[navigateur, serveur] = await Promise.all([ouvrirNavigateur(), demarrerServeur()])
  })
  afterAll(async () => {
    await navigateur?.close()
    expect(await serveur?.arreter()).toBe(0)
  })
  return () => unAppareil(navigateur, serveur)
}

const unAppareil = async (navigateur: Browser, { adresse, journal }: ServeurDEssai) => {
  const session = await navigateur.newContext({ locale: 'fr-FR' })
  onTestFinished(() => session.close())
  const page = await session.newPage()
  return {
    navigateur,
    adresse,
    session,
    page,
    arriver: async () => {
      await page.goto(`${adresse}/`)
      await attendreLeTravailleur(page)
    },
    commencer: () => page.locator('button[name="appareil"][value="mien"]').click(),
    repondre: async () => {
      await remplir(page, DENISE_ET_ALAIN)
      await page.getByRole('button', { name: 'Continuer' }).click()
    },
    titre: () => page.locator('h1').textContent(),
    /** How many pages of the path the server has answered. */
    auServeur: () => journal().match(/"route":"\/droits\//g)?.length ?? 0
  }
}

import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ouvrirNavigateur } from './navigateur.ts'
import { demarrerServeur, type ServeurDEssai } from './serveur.ts'

type Scene = {
  readonly page: Page
  readonly adresse: string
  readonly script: boolean
  readonly serveur: ServeurDEssai
  /** What went wrong so far; a journey that expects some takes them out. */
  readonly plaintes: string[]
}
type Jouer = (scene: Scene) => Promise<void>
type Options = BrowserContextOptions & { readonly env?: Readonly<Record<string, string>> }

/** One journey, played with script and without: the same sentences must come out of both. */
export const parcours = (titre: string, jouer: Jouer, { env = {}, ...contexte }: Options = {}): void => {
  describe(titre, () => {
    let navigateur: Browser
    let serveur: ServeurDEssai
    beforeAll(async () => {
      ;[navigateur, serveur] = await Promise.all([ouvrirNavigateur(), demarrerServeur(env)])
    })
    afterAll(async () => {
      await navigateur?.close()
      expect(await serveur?.arreter()).toBe(0)
    })

    test.each([
      { nom: 'avec script', script: true },
      { nom: 'sans script', script: false }
    ])('$nom', async ({ script }) => {
      const session = await navigateur.newContext({ ...contexte, javaScriptEnabled: script, locale: 'fr-FR' })
      const page = await session.newPage()
      const plaintes = ecouterPlaintes(page, serveur.adresse)
      await jouer({ page, adresse: serveur.adresse, script, serveur, plaintes })
      await session.close()
      expect(plaintes).toEqual([])
    })
  })
}

/** What no page may ever cause: a refused style or script, a broken script, a request to somebody else. */
const ecouterPlaintes = (page: Page, adresse: string): string[] => {
  const plaintes: string[] = []
  page.on('pageerror', erreur => plaintes.push(`script : ${erreur.message}`))
  page.on('console', message => {
    if (/Content Security Policy/i.test(message.text())) plaintes.push(message.text())
  })
  page.on('request', requete => {
    if (!requete.url().startsWith(adresse)) plaintes.push(`ailleurs : ${requete.url()}`)
  })
  return plaintes
}

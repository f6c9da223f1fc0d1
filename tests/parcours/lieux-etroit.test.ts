import type { BrowserContextOptions } from 'playwright-core'
import { parcours } from '../support/parcours.ts'
import { lirePage } from './gestes/chercher-un-lieu.ts'
import { auJourDit } from './gestes/horloge.ts'

const PAGES = [
  '/lieux',
  '/lieux?ou=&besoin=autonomie&avec=bus&quand=semaine',
  '/lieux?ou=wxyz',
  '/lieux?ou=saint+denis',
  '/lieux?ou=mende&besoin=css',
  '/lieux?ou=mende&avec=bus',
  '/lieux?ou=mende&besoin=addictions&avec=signes&quand=maintenant',
  '/l/ZZZZZZ'
]
const SUITES = ['', '/papier', '/sms', '/rendez-vous', '/rendez-vous.ics']

const surChaqueEcran = (titre: string, ecran: BrowserContextOptions) =>
  parcours(
    titre,
    async ({ page, adresse, script }) => {
      for (const chemin of PAGES) {
        await page.goto(adresse + chemin)
        await lirePage(page, script)
      }
      await page.goto(`${adresse}/lieux?ou=mende&avec=bus`)
      await page.locator('main > article h2 a').first().click()
      const { pathname } = new URL(page.url())
      for (const suite of SUITES) {
        await page.goto(`${adresse}${pathname}${suite}?besoin=ame`)
        await lirePage(page, script)
      }
    },
    { ...ecran, env: auJourDit(), serviceWorkers: 'block' }
  )

surChaqueEcran('les lieux, à 320 points de large : rien ne dépasse', {
  viewport: { width: 320, height: 640 }
})

surChaqueEcran('les lieux, à 400 % d’agrandissement, de nuit : rien ne dépasse', {
  viewport: { width: 320, height: 256 },
  deviceScaleFactor: 4,
  colorScheme: 'dark'
})

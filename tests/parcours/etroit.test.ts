import type { BrowserContextOptions } from 'playwright-core'
import { parcours } from '../support/parcours.ts'
import { cheminer } from './gestes/cheminer.ts'
import { DENISE_ET_ALAIN } from './gestes/denise-et-alain.ts'
import { exiger } from './gestes/exiger.ts'
import { auJourDit } from './gestes/horloge.ts'

const PAGES = ['/droits/feuille', '/droits/sms', '/droits/aussi', '/droits/deja-sur', '/effacer']

const surChaqueEcran = (titre: string, ecran: BrowserContextOptions) =>
  parcours(
    titre,
    async ({ page, adresse, script }) => {
      const aChaquePage = () => exiger(page, { script })
      await cheminer({ page, adresse, aChaquePage }, DENISE_ET_ALAIN)
      for (const chemin of PAGES) {
        await page.goto(adresse + chemin)
        await aChaquePage()
      }
    },
    { ...ecran, env: auJourDit(), serviceWorkers: 'block' }
  )

surChaqueEcran('à 320 points de large, rien ne dépasse', { viewport: { width: 320, height: 640 } })

// 1280 × 1024 at 400 %: the browser lays out 320 × 256 points.
surChaqueEcran('à 400 % d’agrandissement, de nuit, rien ne dépasse', {
  viewport: { width: 320, height: 256 },
  deviceScaleFactor: 4,
  colorScheme: 'dark'
})

import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { parcours } from '../../support/parcours.ts'
import { type Chemin, cheminer } from './cheminer.ts'
import { exiger } from './exiger.ts'
import { auJourDit } from './horloge.ts'
import { imprimer } from './imprimer.ts'
import { type DroitLu, lireResultats, lireTout } from './lire-resultats.ts'
import type { Reponses } from './repondre.ts'

/** What one person read, page after page. */
export type Lecture = Chemin & {
  /** The only right whose name holds these words. */
  readonly droit: (nom: string) => DroitLu
  /** The whole result page. */
  readonly resultats: string
  /** What else may help: where to go for each. */
  readonly aussi: string
  readonly feuille: string
  readonly sms: readonly string[]
  readonly page: Page
}

export { A_VERIFIER, FERME, OUVERT } from './lire-resultats.ts'

/**
 * The journey of one person, with and without script: the questions, the results, the sheet, the texts.
 * Answered by the server, on the day of the sheet; the worker has journeys of its own.
 */
export const personne = (
  titre: string,
  reponses: Reponses,
  attendre: (lecture: Lecture) => void | Promise<void>
): void =>
  parcours(
    titre,
    async ({ page, adresse, script, serveur }) => {
      const aChaquePage = () => exiger(page, { script })
      const chemin = await cheminer({ page, adresse, aChaquePage }, reponses)
      expect(chemin.questions.length).toBeLessThanOrEqual(9)
      const droits = await lireResultats(page)
      const resultats = await lireTout(page)

      const aller = async (nom: string) => {
        await page.goto(`${adresse}/droits/${nom}`)
        await aChaquePage()
      }

      await aller('aussi')
      const aussi = await lireTout(page)

      await aller('feuille')
      const feuille = await lireTout(page)
      await tientSurDeuxPages(page)

      await aller('sms')
      const sms = await lireSms(page)

      await attendre({ ...chemin, droit: nom => seul(droits, nom), resultats, aussi, feuille, sms, page })
      await rienNeReste(page, adresse, serveur.journal())
    },
    { env: auJourDit(), serviceWorkers: 'block' }
  )

const tientSurDeuxPages = async (page: Page) => {
  const { pages, plusPetitesLettres } = await imprimer(page)
  expect(pages).toBeLessThanOrEqual(2)
  expect(plusPetitesLettres).toBeGreaterThanOrEqual(14)
}

const lireSms = async (page: Page): Promise<readonly string[]> => {
  const sms = await page.locator('textarea').evaluateAll(zones => zones.map(zone => zone.textContent ?? ''))
  expect(sms.length).toBeLessThanOrEqual(3)
  return sms
}

const seul = (droits: readonly DroitLu[], nom: string): DroitLu => {
  const trouves = droits.filter(droit => droit.nom.includes(nom))
  expect(trouves.map(droit => droit.nom)).toHaveLength(1)
  return trouves[0] as DroitLu
}

/** One press erases: no cookie, nothing behind « back », nothing in the journal of the server. */
const rienNeReste = async (page: Page, adresse: string, journal: string) => {
  const [cookie, ...autres] = await page.context().cookies()
  expect(autres).toEqual([])
  expect(cookie).toMatchObject({ name: 'reponses', httpOnly: true, sameSite: 'Strict', expires: -1 })

  await page.getByRole('button', { name: 'Effacer' }).click()
  expect(await page.locator('h1').textContent()).toBe('Tout est effacé')
  expect(await page.context().cookies()).toEqual([])
  await page.goto(`${adresse}/droits/resultats`)
  expect(await page.locator('h1').textContent()).toBe('Vos réponses ne sont plus là')

  expect(journal).not.toMatch(/naissance|annee=|montant|"ip"|127\.0\.0\.1|\?/)
}

import type { Page } from 'playwright-core'
import { type Reponses, remplir } from './repondre.ts'

/** A path walked to its end: the questions as they were read. */
export type Chemin = { readonly questions: readonly string[]; readonly champs: readonly string[] }

type Voyage = {
  readonly page: Page
  readonly adresse: string
  readonly appareil?: 'mien' | 'partage'
  /** Looked at on each page, the first one included. */
  readonly aChaquePage?: (page: Page) => Promise<void>
  /** How it is done; with a finger when not said. */
  readonly commencer?: (page: Page) => Promise<void>
  readonly remplir?: (page: Page, reponses: Reponses) => Promise<void>
  readonly continuer?: (page: Page) => Promise<void>
}

const QUESTIONS_AU_PLUS = 9

/** From the first page to the results, as this person would. */
export const cheminer = async (voyage: Voyage, reponses: Reponses): Promise<Chemin> => {
  const { page, adresse, appareil = 'mien', aChaquePage = async () => {} } = voyage
  await page.goto(`${adresse}/`)
  await aChaquePage(page)
  await (voyage.commencer ?? commencer(appareil))(page)
  const questions: string[] = []
  const champs: string[] = []
  while (!page.url().endsWith('/droits/resultats')) {
    if (questions.length > QUESTIONS_AU_PLUS) throw new Error(`Trop de questions : ${questions.join(' ; ')}`)
    await aChaquePage(page)
    questions.push(((await page.locator('h1').textContent()) ?? '').trim())
    champs.push(
      ...(await page
        .locator('main form [name]')
        .evaluateAll(nommes => nommes.map(n => n.getAttribute('name') ?? '')))
    )
    await (voyage.remplir ?? remplir)(page, reponses)
    await (voyage.continuer ?? continuer)(page)
  }
  await aChaquePage(page)
  return { questions, champs: [...new Set(champs)] }
}

const continuer = (page: Page) => page.getByRole('button', { name: 'Continuer' }).click()

const commencer = (appareil: string) => (page: Page) =>
  page.locator(`button[name="appareil"][value="${appareil}"]`).click()

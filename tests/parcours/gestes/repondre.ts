import type { Page } from 'playwright-core'

/** What a person would answer, by field; « ? » is « je ne sais pas », the empty text leaves the field as it is. */
export type Reponses = Readonly<Record<string, string | readonly string[]>>

type Champ = { readonly nom: string; readonly sorte: 'radio' | 'checkbox' | 'text' | 'select-one' }

/** The fields of the question on the screen, in reading order. */
export const champsDe = (page: Page): Promise<readonly Champ[]> =>
  page.locator('main form').evaluate(form =>
    [...(form as HTMLFormElement).elements]
      .filter(champ => champ instanceof HTMLInputElement || champ instanceof HTMLSelectElement)
      .map(({ name, type }) => ({ nom: name, sorte: type as Champ['sorte'] }))
      .filter(({ nom }, rang, tous) => tous.findIndex(autre => autre.nom === nom) === rang)
  )

/** Fills the page as this person would. An unexpected question stops the journey. */
export const remplir = async (page: Page, reponses: Reponses): Promise<void> => {
  for (const { nom, sorte } of await champsDe(page)) {
    const reponse = reponses[nom]
    if (reponse === undefined) {
      const titre = await page.locator('h1').textContent()
      throw new Error(`Question inattendue : « ${titre} » (${nom})`)
    }
    if (sorte === 'text') await page.locator(`[name="${nom}"]`).fill([reponse].flat()[0] ?? '')
    else if (sorte === 'select-one') await page.locator(`[name="${nom}"]`).selectOption([reponse].flat())
    else await cocher(page, nom, reponse)
  }
}

// A press on the card, as a finger does it: the input itself is small.
const cocher = async (page: Page, nom: string, reponse: string | readonly string[]) => {
  for (const valeur of [reponse].flat().filter(mot => mot !== ''))
    await page.locator(`label:has(input[name="${nom}"][value="${valeur}"])`).click()
}

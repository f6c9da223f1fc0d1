import type { Page } from 'playwright-core'

const PIXELS_PAR_POINT = 96 / 72

/** The page as a printer would take it: how many A4 sheets, and the smallest letters, in points. */
export const imprimer = async (
  page: Page
): Promise<{ readonly pages: number; readonly plusPetitesLettres: number }> => {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true })
  await page.emulateMedia({ media: 'print' })
  const pixels = await page.locator('body').evaluate(body => {
    const textes = document.createTreeWalker(body, NodeFilter.SHOW_TEXT)
    let plusPetit = Number.POSITIVE_INFINITY
    while (textes.nextNode()) {
      const porteur = textes.currentNode.parentElement
      if (!porteur?.checkVisibility() || !textes.currentNode.textContent?.trim()) continue
      plusPetit = Math.min(plusPetit, Number.parseFloat(getComputedStyle(porteur).fontSize))
    }
    return plusPetit
  })
  await page.emulateMedia({ media: null })
  // Each sheet is one object « /Type /Page »; their list is « /Type /Pages ».
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
  return { pages, plusPetitesLettres: pixels / PIXELS_PAR_POINT }
}

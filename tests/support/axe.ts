import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** What axe finds wrong on the page, one line each; an empty list is what we want. */
export const defautsAccessibilite = async (page: Page): Promise<readonly string[]> => {
  // Evaluated by the browser's own protocol: the page's content policy does not see it, and stays as strict as ever.
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run())
  return violations.map(
    ({ id, help, nodes }) => `${id} (${help}) : ${nodes.map(({ html }) => html).join(' | ')}`
  )
}

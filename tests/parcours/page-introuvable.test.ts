import { expect } from 'vitest'
import { defautsAccessibilite } from '../support/axe.ts'
import { parcours } from '../support/parcours.ts'

parcours(
  'une adresse qui n’existe pas mène à une page claire',
  async ({ page, adresse, script, serveur }) => {
    const reponse = await page.goto(`${adresse}/nulle-part?nom=Dupont`)

    expect(reponse?.status()).toBe(404)
    expect(await page.locator('h1').textContent()).toBe('Cette page n’existe pas')
    expect(await page.getByRole('link', { name: 'Retour à la première page' }).isVisible()).toBe(true)
    // The only style is inline: seen applied, it was allowed by its hash.
    expect(await page.locator('main').evaluate(main => getComputedStyle(main).flexGrow)).toBe('1')
    if (script) expect(await defautsAccessibilite(page)).toEqual([])

    expect(serveur.journal()).not.toContain('Dupont')
    expect(serveur.journal()).not.toContain('nulle-part')
  }
)

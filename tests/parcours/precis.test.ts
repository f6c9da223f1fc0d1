import type { BrowserContextOptions, Page } from 'playwright-core'
import { expect } from 'vitest'
import { parcours } from '../support/parcours.ts'
import { lirePage } from './gestes/chercher-un-lieu.ts'
import { auJourDit } from './gestes/horloge.ts'
import { imprimer } from './gestes/imprimer.ts'

const SUR_PLACE = { env: auJourDit(), serviceWorkers: 'block' } as const

const continuer = (page: Page) => page.getByRole('button', { name: 'Continuer', exact: true }).click()

/** A couple at the desk: unemployment benefit for one, nothing for the other, a child, a rent. */
const saisirLeFoyer = async (page: Page, adresse: string): Promise<string> => {
  await page.goto(`${adresse}/`)
  await page.locator('a[href="/droits/precis"]').click()
  await page.getByRole('button', { name: 'Commencer une saisie' }).click()
  const code = (await page.locator('.code').textContent()) ?? ''
  await page.getByRole('link', { name: /J’ai noté le code/ }).click()
  await page.fill('#p0_naissance', '14/03/1988')
  await page.selectOption('#p0_nationalite', 'FR')
  await page.selectOption('#p0_activite', 'chomeur')
  await page.selectOption('#p0_presence', 'longtemps')
  await page.getByRole('button', { name: 'Ajouter un conjoint' }).click()
  await page.getByRole('button', { name: 'Ajouter un enfant' }).click()
  await page.fill('#p1_naissance', '02/07/1990')
  await page.selectOption('#p1_nationalite', 'FR')
  await page.selectOption('#p1_activite', 'inactif')
  await page.selectOption('#p1_presence', 'longtemps')
  await page.fill('#p2_naissance', '05/05/2015')
  await page.selectOption('#p2_nationalite', 'FR')
  await continuer(page)
  return code
}

const saisirLeReste = async (page: Page) => {
  await page.fill('#commune', '87000')
  await page.selectOption('#statut', 'locataire_vide')
  await page.fill('#loyer', '520')
  await page.selectOption('#colocation', 'non')
  await continuer(page)
  await page.check('input[name="natures"][value="allocation_chomage"]')
  await page.getByRole('button', { name: 'Ouvrir les colonnes cochées' }).click()
  await page.fill('#allocation_chomage-net-0', '912,40')
  await page.getByRole('button', { name: 'Recopier dans les cases vides qui suivent' }).click()
  expect(await page.locator('#allocation_chomage-net-13').inputValue()).toBe('912,40')
  await continuer(page)
  await continuer(page)
  await continuer(page)
  await page.getByRole('button', { name: 'Tout demandé : le reste est non' }).click()
}

const surChaqueEcran = (titre: string, ecran: BrowserContextOptions) =>
  parcours(
    titre,
    async ({ page, adresse, script }) => {
      const code = await saisirLeFoyer(page, adresse)
      const lire = () => lirePage(page, script)
      await lire()
      await saisirLeReste(page)

      const resultats = await lire()
      expect(resultats).toMatch(/Vous avez sans doute droit à \d+ aides/)
      expect(resultats).toContain('Revenu de solidarité active (RSA)')
      expect(resultats).toContain('Par où commencer')

      for (const etape of [
        'foyer',
        'logement',
        'argent/1',
        'argent/2',
        'touche',
        'precisions',
        'code',
        'feuille'
      ]) {
        await page.goto(`${adresse}/droits/precis/${etape}`)
        await lire()
      }
      await page.goto(`${adresse}/droits/precis/et-si`)
      await page.selectOption('#sorte', 'emploi')
      await page.selectOption('#qui', '1')
      await page.fill('#montant', '1450')
      await page.getByRole('button', { name: 'Comparer' }).click()
      expect(await lire()).toMatch(/Son conjoint gagne 1\s450\s€ net/)

      await page.context().clearCookies()
      await page.goto(`${adresse}/droits/precis/resultats`)
      await page.fill('#code', code.toLowerCase())
      await page.getByRole('button', { name: 'Reprendre la saisie' }).click()
      expect(await page.locator('#p0_naissance').inputValue()).toBe('14/03/1988')
    },
    { ...ecran, ...SUR_PLACE }
  )

surChaqueEcran('une aidante, papiers en main : tout le foyer, puis le code, sur un grand écran', {
  viewport: { width: 1280, height: 800 }
})

surChaqueEcran('la même à 320 points de large : rien ne dépasse', { viewport: { width: 320, height: 640 } })

parcours(
  'une aidante qui se trompe : rien de ce qu’elle a tapé n’est perdu',
  async ({ page, adresse, script }) => {
    await saisirLeFoyer(page, adresse)
    await page.goto(`${adresse}/droits/precis/argent/1`)
    await page.check('input[name="natures"][value="salaire"]')
    await page.getByRole('button', { name: 'Ouvrir les colonnes cochées' }).click()
    await page.locator('#salaire-net-0').fill('1 204,50')
    await page.locator('#salaire-net-1').fill('douze cents')
    await continuer(page)

    expect(await lirePage(page, script)).toContain(
      'Salaire, Net, novembre 2025 : Nous n’avons pas compris le montant.'
    )
    expect(await page.locator('#salaire-net-1').inputValue()).toBe('douze cents')
    await page.locator('#salaire-net-1').fill('')
    await page.getByText('Coller depuis un tableur').click()
    await page.locator('#coller-salaire').fill('janvier 2026\t1 180\nfévrier 2026\t1 190,25')
    await page.locator('button[value="coller-salaire"]').click()
    expect(await page.locator('#salaire-net-4').inputValue()).toBe('1190,25')
    expect(await lirePage(page, script)).toMatch(/3\s574,75\s€/)
    if (script) {
      // The total follows what is typed, before anything is sent.
      await page.locator('#salaire-net-5').fill('25,25')
      expect(await page.locator('output').first().textContent()).toMatch(/3\s600\s€/)
    }
  },
  SUR_PLACE
)

parcours(
  'ce que l’aidante remet sur papier : le code sur une feuille, la comparaison lisible',
  async ({ page, adresse }) => {
    await saisirLeFoyer(page, adresse)
    await saisirLeReste(page)
    const papier = async (chemin: string) => {
      await page.goto(`${adresse}/droits/precis/${chemin}`)
      return imprimer(page)
    }

    expect((await papier('code')).pages).toBe(1)
    expect((await papier('feuille')).plusPetitesLettres).toBeGreaterThanOrEqual(10)
    expect((await papier('et-si')).plusPetitesLettres).toBeGreaterThanOrEqual(9)
  },
  SUR_PLACE
)

import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { parcours } from '../support/parcours.ts'
import { lirePage } from './gestes/chercher-un-lieu.ts'
import { auJourDit } from './gestes/horloge.ts'

const SUR_PLACE = { env: auJourDit(), serviceWorkers: 'block' } as const
const bouton = (page: Page) => page.getByRole('button', { name: 'Voir la carte' })
const marques = (page: Page) => page.getByRole('region', { name: 'Carte des lieux' }).locator('a.marque-lieu')

parcours(
  'la carte ne vient que si on la demande, montre les lieux de la liste, et ne demande rien ailleurs',
  async ({ page, adresse, script }) => {
    const demandes: string[] = []
    page.on('request', requete => demandes.push(new URL(requete.url()).pathname))
    await page.goto(`${adresse}/lieux?ou=mende&besoin=css`)
    await lirePage(page, script)
    expect(await bouton(page).isVisible()).toBe(script)
    expect(demandes.join()).not.toMatch(/\/carte\.js|fond/)
    if (!script) return

    const situes = await page.locator('main > article[data-latitude]').count()
    expect(situes).toBeGreaterThan(5)
    const avant = demandes.length
    await bouton(page).click()
    await page.locator('.commune').first().waitFor()
    expect(await marques(page).count()).toBe(situes)
    expect(demandes.slice(avant)).toEqual(['/carte.js', '/lieux/fond.json'])
    await lirePage(page, script)

    await page.keyboard.press('Escape')
    expect(await page.locator('.plan').count()).toBe(0)
    expect(await bouton(page).evaluate(element => element === document.activeElement)).toBe(true)
    await lirePage(page, script)
  },
  { ...SUR_PLACE, viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' }
)

parcours(
  'au clavier, de nuit : chaque numéro dit son lieu et y mène',
  async ({ page, adresse, script }) => {
    await page.goto(`${adresse}/lieux?ou=mende&besoin=css`)
    if (!script) return
    await bouton(page).focus()
    await page.keyboard.press('Enter')
    await marques(page).first().waitFor()
    await lirePage(page, script)

    const premier = page.locator('main > article h2 a').first()
    const nom = (await premier.textContent()) ?? 'aucun'
    const un = page.getByRole('link', { name: `1. ${nom}` })
    for (let pas = 0; pas < 20 && !(await aLeFoyer(un)); pas++) await page.keyboard.press('Tab')
    expect(await aLeFoyer(un)).toBe(true)
    await page.keyboard.press('Enter')

    expect(await aLeFoyer(premier)).toBe(true)
    expect(page.url()).not.toContain('#')
  },
  { ...SUR_PLACE, colorScheme: 'dark' }
)

const aLeFoyer = (cible: ReturnType<Page['locator']>) =>
  cible.evaluate(element => element === document.activeElement)

parcours(
  'quand la carte ne peut pas venir, une phrase le dit, et la liste reste',
  async ({ page, adresse, script }) => {
    await page.route('**/carte.js', route => route.abort())
    await page.goto(`${adresse}/lieux?ou=mende&besoin=css`)
    if (!script) return
    await bouton(page).click()

    await page.getByText('La carte n’a pas pu venir').waitFor()
    expect(await lirePage(page, script)).toContain('France services de Mende')
  },
  SUR_PLACE
)

// The provider is this machine's: its images are answered by the journey itself.
const TUILES = 'https://tuiles.exemple.fr'
const UNE_TUILE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64'
)

parcours(
  'avec un fournisseur d’images : il est nommé avant et pendant, et lui seul est permis',
  async ({ page, adresse, script, plaintes }) => {
    await page.route(`${TUILES}/**`, route => route.fulfill({ contentType: 'image/png', body: UNE_TUILE }))
    const reponse = await page.goto(`${adresse}/lieux?ou=mende&besoin=css`)
    expect(reponse?.headers()['content-security-policy']).toContain(`img-src 'self' data: ${TUILES};`)
    if (!script) return
    expect(await lirePage(page, script)).toContain('tuiles.exemple.fr')
    expect(plaintes).toEqual([])

    await bouton(page).click()
    await page.locator('.leaflet-tile-loaded').first().waitFor()
    expect(await lirePage(page, script)).toContain('© Exemple & <b>fils</b>')
    // What the person was told: these images, and nothing else.
    for (const plainte of plaintes.splice(0))
      expect(plainte).toMatch(/^ailleurs : https:\/\/tuiles\.exemple\.fr\/\d+\/\d+\/\d+$/)
  },
  {
    ...SUR_PLACE,
    env: {
      ...auJourDit(),
      RELAIS_TUILES: `${TUILES}/{z}/{x}/{y}`,
      RELAIS_TUILES_ATTRIBUTION: '© Exemple & <b>fils</b>'
    }
  }
)

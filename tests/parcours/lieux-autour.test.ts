import { expect } from 'vitest'
import { parcours } from '../support/parcours.ts'
import { chercherPour, lieuxDe, lirePage } from './gestes/chercher-un-lieu.ts'
import { auJourDit } from './gestes/horloge.ts'

const MENDE = { latitude: 44.518123, longitude: 3.501456 }

parcours(
  'autour de moi : la position reste dans la page, part arrondie, et n’est écrite nulle part',
  async ({ page, adresse, script, serveur }) => {
    const demandes: string[] = []
    page.on('request', requete => demandes.push(`${requete.method()} ${requete.url()}`))
    await page.goto(`${adresse}/lieux`)
    const bouton = page.getByRole('button', { name: 'Autour de moi' })
    expect(await bouton.isVisible()).toBe(script)
    if (!script) return

    const avant = demandes.length
    await bouton.click()
    await page.getByText('Position trouvée').waitFor()
    await lirePage(page, script)
    expect(demandes.length).toBe(avant)

    const [envoi] = await Promise.all([
      page.waitForRequest(requete => requete.method() === 'POST'),
      page.locator('button[name="besoin"][value="css"]').click()
    ])
    expect(new URLSearchParams(envoi.postData() ?? '').get('latitude')).toBe('44.518')
    await page.waitForLoadState()
    expect(page.url()).toBe(`${adresse}/lieux?ici=1&besoin=css`)
    expect(await lirePage(page, script)).toMatch(/De l’aide autour de vous.*partent de là où vous êtes/)
    expect((await lieuxDe(page))[0]?.nom).toContain('Mende')

    await page.getByRole('link', { name: 'Cette semaine' }).click()
    expect(await lirePage(page, script)).toContain('autour de vous')

    expect(demandes.join(' ')).not.toMatch(/44[.,]5|3[.,]50/)
    expect(serveur.journal()).not.toMatch(/44\.5|3\.50/)
    const cookies = await page.context().cookies()
    expect(cookies).toMatchObject([{ name: 'position', httpOnly: true, sameSite: 'Strict', expires: -1 }])

    await page.getByRole('button', { name: 'Effacer' }).click()
    expect(await page.context().cookies()).toEqual([])
    await page.goto(`${adresse}/lieux?ici=1`)
    expect(await lirePage(page, script)).toContain('Votre position n’est plus là')
  },
  { env: auJourDit(), serviceWorkers: 'block', geolocation: MENDE, permissions: ['geolocation'] }
)

parcours(
  'autour de moi, refusé par l’appareil ou suivi d’une commune : c’est la commune qui compte',
  async ({ page, adresse, script }) => {
    await page.goto(`${adresse}/lieux`)
    if (script) {
      await page.getByRole('button', { name: 'Autour de moi' }).click()
      await page.getByText('L’appareil ne donne pas la position').waitFor()
    }
    await chercherPour(page, 'Mende', 'css')

    expect(await lirePage(page, script)).toContain('De l’aide près de Mende')
    expect(await page.context().cookies()).toEqual([])
  },
  { env: auJourDit(), serviceWorkers: 'block', permissions: [] }
)

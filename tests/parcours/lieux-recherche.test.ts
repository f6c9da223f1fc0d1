import { expect } from 'vitest'
import { parcours } from '../support/parcours.ts'
import { chercherPour, lieuxDe, lirePage } from './gestes/chercher-un-lieu.ts'
import { auJourDit } from './gestes/horloge.ts'
import { imprimer } from './gestes/imprimer.ts'

const SUR_PLACE = { env: auJourDit(), serviceWorkers: 'block' } as const

parcours(
  'd’une commune mal écrite à la fiche qu’on emporte : liste, fiche, demi-feuille, SMS, agenda',
  async ({ page, adresse, script, serveur }) => {
    await page.goto(`${adresse}/`)
    await page.getByRole('link', { name: 'Trouver de l’aide près de chez moi' }).click()
    expect(await lirePage(page, script)).toMatch(/Où êtes-vous.*De quoi avez-vous besoin/)

    await chercherPour(page, 'monde losere', 'css')
    expect(await lirePage(page, script)).toMatch(/Mende/)
    if ((await page.locator('h1').textContent()) === 'Lequel\u00a0?')
      await page.getByRole('link', { name: /^Mende/ }).click()

    const [premier, ...autres] = await lieuxDe(page)
    expect(premier).toMatchObject({ nom: 'France services de Mende', telephone: 'tel:0466496713' })
    expect(premier?.texte).toMatch(/Sans doute ouvert, jusqu’à 12 h.*À [\d,]+ k?m.*1er août 2024/)
    expect(autres.length).toBe(9)

    await page.getByRole('link', { name: 'France services de Mende' }).click()
    expect(await lirePage(page, script)).toMatch(
      /04 66 49 67 13.*Dites.*Du lundi au jeudi, de 8 h 30 à 12 h.*À apporter.*avis d’impôt.*Y aller.*Licence Ouverte/
    )
    const fiche = page.url()

    await page.getByRole('link', { name: 'Sur papier' }).click()
    expect(await lirePage(page, script)).toMatch(/04 66 49 67 13.*Horaires confirmés le 1er août 2024/)
    const { pages, plusPetitesLettres } = await imprimer(page)
    expect(pages).toBe(1)
    expect(plusPetitesLettres).toBeGreaterThanOrEqual(14)

    await page.goto(fiche)
    await page.getByRole('link', { name: 'Par SMS' }).click()
    await lirePage(page, script)
    const textes = await page.locator('textarea').evaluateAll(zones => zones.map(zone => zone.textContent))
    expect(textes.length).toBeLessThanOrEqual(3)
    expect(textes.join(' ')).toContain('04 66 49 67 13')

    await page.goto(fiche)
    await page.getByRole('link', { name: 'Noter un rendez-vous' }).click()
    await lirePage(page, script)
    await page.locator('#jour').selectOption('2026-11-30')
    await page.locator('#heure').selectOption('555')
    const [agenda] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Mettre dans mon agenda' }).click()
    ])
    expect(agenda.suggestedFilename()).toBe('rendez-vous.ics')

    // Neither the place, nor the need, nor the day in the journal: the pattern of the route only.
    expect(serveur.journal()).not.toMatch(/[Mm]ende|besoin=|css|2026-11-30/)
    expect(await page.context().cookies()).toEqual([])
  },
  SUR_PLACE
)

parcours(
  'deux communes du même nom : on choisit, et le besoin est gardé',
  async ({ page, adresse, script }) => {
    await page.goto(`${adresse}/lieux`)
    await chercherPour(page, 'saint denis', 'ameli')
    expect(await lirePage(page, script)).toMatch(/Lequel.*Saint-Denis.*La Réunion, 974/)

    await page.getByRole('link', { name: 'Saint-Denis La Réunion' }).click()

    expect(await lirePage(page, script)).toMatch(/De l’aide près de Saint-Denis.*ameli.*13 h/)
  },
  SUR_PLACE
)

parcours(
  'la liste s’imprime : les noms, les téléphones et la semaine, sans ce qui n’est vrai qu’à l’instant',
  async ({ page, adresse }) => {
    await page.goto(`${adresse}/lieux?ou=mende&besoin=css`)
    const { pages, plusPetitesLettres } = await imprimer(page)
    expect(pages).toBeLessThanOrEqual(5)
    expect(plusPetitesLettres).toBeGreaterThanOrEqual(14)

    await page.emulateMedia({ media: 'print' })
    const premier = page.locator('main > article').first()
    expect(await premier.innerText()).toMatch(/04 66 49 67 13[\s\S]*Du lundi au jeudi/)
    expect(await premier.innerText()).not.toContain('ouvert')
  },
  SUR_PLACE
)

import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { parcours } from '../support/parcours.ts'
import { cheminer } from './gestes/cheminer.ts'
import { chercherPour, lieuxDe, lirePage } from './gestes/chercher-un-lieu.ts'
import { auJourDit } from './gestes/horloge.ts'
import { imprimer } from './gestes/imprimer.ts'
import type { Reponses } from './gestes/repondre.ts'

const SUR_PLACE = { env: auJourDit(), serviceWorkers: 'block' } as const

const YVETTE: Reponses = {
  annee: '1948',
  departement: '48',
  trois_mois: 'oui',
  papiers: 'francaise',
  conjoint: 'non',
  annee_conjoint: '',
  enfants: '0',
  recus: ['retraite'],
  tranche: '',
  montant: '620',
  change: '',
  statut: 'proprietaire'
}

const direSaCommune = async (page: Page, commune: string) => {
  await page.fill('#commune', commune)
  await page.getByRole('button', { name: 'Chercher' }).click()
}

parcours(
  'P1, Yvette : la feuille porte le lieu le plus proche ouvert cette semaine, avec son téléphone',
  async ({ page, adresse, script, serveur }) => {
    await cheminer({ page, adresse }, YVETTE)
    await page.getByRole('link', { name: 'Où demander, près de chez moi' }).first().click()
    await direSaCommune(page, 'mande')
    if (await page.getByRole('button', { name: /^Mende/ }).isVisible())
      await page.getByRole('button', { name: /^Mende/ }).click()
    const ou = await lirePage(page, script)
    expect(ou).toMatch(
      /Où demander, près de Mende.*mutuelle gratuite.*France services de Mende.*04 66 49 67 13/
    )
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/droits/ou-demander')

    await page.goto(`${adresse}/droits/resultats`)
    expect(await lirePage(page, script)).toMatch(/Où demander, près de Mende.*France services de Mende/)

    await page.goto(`${adresse}/droits/feuille`)
    expect(await lirePage(page, script)).toMatch(
      /Une personne près de chez vous.*France services de Mende.*Du lundi au jeudi.*04 66 49 67 13.*1er août 2024 : c’est ancien/
    )
    const { pages, plusPetitesLettres } = await imprimer(page)
    expect(pages).toBeLessThanOrEqual(2)
    expect(plusPetitesLettres).toBeGreaterThanOrEqual(14)

    await page.getByRole('button', { name: 'Effacer' }).click()
    expect(await page.context().cookies()).toEqual([])
    expect(serveur.journal()).not.toMatch(/\bmande\b|Mende|48095/)
  },
  SUR_PLACE
)

parcours(
  'P2, Moussa : sans savoir où il est, il sait qui appeler ; sans lieu pour lui, la page le dit',
  async ({ page, adresse, script }) => {
    await page.goto(`${adresse}/lieux`)
    await chercherPour(page, '', 'soins-sans-payer')
    expect(await lirePage(page, script)).toMatch(
      /Dites-nous où chercher.*Voir un médecin sans payer.*Demandez à un passant.*115.*36 46/
    )

    await chercherPour(page, 'je ne sais pas', 'ame')
    expect(await lirePage(page, script)).toMatch(/Dites-nous où chercher.*Demandez à un passant.*36 46/)

    await chercherPour(page, 'Aubervilliers', 'ame')
    const resultats = await lirePage(page, script)
    expect(resultats).toMatch(/Aubervilliers.*aide médicale/)
    expect(resultats).toMatch(/Aucun lieu n’est sûr pour ce besoin.*se dépose à la CPAM.*36 46/)
    const [premier] = await lieuxDe(page)
    expect(premier?.texte).toMatch(/Peut sans doute vous aider pour cela. Demandez au téléphone/)

    await page.goto(`${adresse}/lieux?ou=Aubervilliers&besoin=soins-sans-payer`)
    expect(await lirePage(page, script)).toMatch(
      /Nous ne connaissons aucun lieu pour ce besoin.*Demandez « la PASS ».*115/
    )
  },
  SUR_PLACE
)

parcours(
  'P3, Samia : aucun lieu ne dit signer ou écrire, la page le dit ; la phrase à montrer est sur la fiche',
  async ({ page, adresse, script }) => {
    await page.goto(`${adresse}/lieux`)
    await page.fill('#ou', 'Lille')
    await page.locator('summary', { hasText: 'Préciser' }).click()
    await page.locator('label:has(input[value="signes"])').click()
    await page.locator('button[name="besoin"][value="handicap"]').click()

    expect(await lirePage(page, script)).toMatch(
      /La langue des signes, ou écrire.*Aucun lieu proche ne dit accueillir en langue des signes ou par écrit/
    )
    await page.locator('main > article h2 a').first().click()
    expect(await lirePage(page, script)).toContain('Je suis sourd, merci d’écrire.')
  },
  SUR_PLACE
)

parcours(
  'P11, Karim : au clavier, d’une commune à un numéro de téléphone',
  async ({ page, adresse }) => {
    await page.goto(`${adresse}/lieux`)
    await page.focus('#ou')
    await page.keyboard.type('Roanne')
    await Promise.all([page.waitForEvent('framenavigated'), page.keyboard.press('Enter')])
    await page.waitForLoadState()
    for (let n = 0; n < 40; n++) {
      await page.keyboard.press('Tab')
      if (await page.locator('a.tel:focus').count()) break
    }

    const dessin = await page
      .locator('a.tel:focus')
      .evaluate(lien => [lien.getAttribute('href'), getComputedStyle(lien).outlineStyle])
    expect(dessin).toEqual([expect.stringMatching(/^tel:0\d{9}$/), 'solid'])
  },
  SUR_PLACE
)

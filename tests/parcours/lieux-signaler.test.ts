import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { parcours } from '../support/parcours.ts'
import { lirePage } from './gestes/chercher-un-lieu.ts'
import { imprimer } from './gestes/imprimer.ts'

const MOT = 'un mot de passe d’essai'
const ICI = { env: { RELAIS_REFERENT: MOT }, serviceWorkers: 'block' } as const
/** An invented place of the demonstration, whose hours nobody understood. */
const DOUTEUX = 'Maison des associations (exemple)'

/** A person needs two seconds to read a form; a program does not. */
const lire = (page: Page) => page.waitForTimeout(2100)

const ouvrirLaFiche = async (page: Page, adresse: string) => {
  await page.goto(`${adresse}/lieux?ou=Privas`)
  await page.getByRole('link', { name: DOUTEUX }).first().click()
}

const entrer = async (page: Page, adresse: string, prenom: string) => {
  await page.goto(`${adresse}/pro/lieux?sorte=signalement&ou=07`)
  await page.fill('#mot', MOT)
  await page.fill('#prenom', prenom)
  await page.getByRole('button', { name: 'Entrer' }).click()
}

const affaire = (page: Page, mots: string | RegExp) =>
  page.locator('article.affaire').filter({ hasText: mots })

parcours(
  'de « ce n’est plus vrai » à la fiche corrigée : dire, vérifier, lire qui l’a fait, revenir dessus',
  async ({ page, adresse, script, serveur }) => {
    await ouvrirLaFiche(page, adresse)
    await page.getByRole('link', { name: 'Ce n’est plus vrai' }).click()
    expect(await lirePage(page, script)).toMatch(/Qu’est-ce qui n’est plus vrai/)
    await page.getByRole('link', { name: 'Les horaires sont faux' }).click()
    await page.fill('#propose', 'vendredi 10h-12h')
    await page.fill('#message', 'Vu en passant <b>hier</b>.')
    await lire(page)
    await page.getByRole('button', { name: 'Envoyer' }).click()
    expect(await lirePage(page, script)).toMatch(/Avons-nous bien compris.*Le vendredi, de 10 h à 12 h/)
    await page.getByRole('button', { name: 'C’est juste, envoyer' }).click()
    expect(await lirePage(page, script)).toMatch(/Merci, c’est bien reçu.*Nous ne savons pas qui vous êtes/)
    expect(await page.context().cookies()).toEqual([])

    await entrer(page, adresse, 'Claire')
    expect(await lirePage(page, script)).toMatch(/Vu en passant <b>hier<\/b>/)
    await affaire(page, 'Vu en passant').getByRole('button', { name: 'Accepter' }).click()
    expect(await lirePage(page, script)).toMatch(/C’est fait : fiche corrigée, Maison des associations/)

    await ouvrirLaFiche(page, adresse)
    expect(await lirePage(page, script)).toMatch(
      /Le vendredi, de 10 h à 12 h.*Ce qui a été vérifié.*Horaires : changement du .*, vérifié par Claire/
    )

    await page.goto(`${adresse}/pro/lieux/decisions`)
    await page.getByRole('button', { name: 'Annuler cette décision' }).first().click()
    expect(await lirePage(page, script)).toMatch(/annulée par Claire/)
    await ouvrirLaFiche(page, adresse)
    expect(await lirePage(page, script)).toMatch(/lundi et jeudi 14h-17h, sauf parfois l’été/)

    // Left as it was found, for the other half of this journey.
    await page.goto(`${adresse}/pro/lieux?sorte=signalement&ou=07`)
    await affaire(page, 'Vu en passant').getByRole('button', { name: 'Refuser' }).click()
    await page.getByRole('button', { name: 'Quitter l’espace pro' }).click()
    expect((await page.goto(`${adresse}/pro/lieux`))?.url()).toContain('/pro/entrer')
    expect(serveur.journal()).not.toMatch(/Claire|vendredi|Privas|mot de passe d’essai/)
  },
  ICI
)

parcours(
  'le coupon imprimé tient sur une demi-feuille, et se saisit au clavier en une page',
  async ({ page, adresse, script }) => {
    await ouvrirLaFiche(page, adresse)
    await page.getByRole('link', { name: 'Imprimer un coupon' }).click()
    const texte = await lirePage(page, script)
    const [, code = ''] = /Code du lieu : (\w{3} \w{3})/.exec(texte) ?? []
    expect((await imprimer(page)).pages).toBe(1)

    await entrer(page, adresse, 'Ali')
    await page.getByRole('link', { name: 'Saisir un coupon' }).click()
    await lirePage(page, script)
    await page.focus('#code')
    await page.keyboard.type(code.toLowerCase())
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    for (let n = 0; n < 6; n++) await page.keyboard.press('Tab')
    await page.keyboard.type(`Affiche ${script}`)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')

    expect(await lirePage(page, script)).toMatch(/Reçu pour Maison des associations \(exemple\), Privas/)
    await page.goto(`${adresse}/pro/lieux?sorte=signalement&ou=07`)
    expect(await affaire(page, `Affiche ${script}`).innerText()).toMatch(/Ce lieu a fermé/)
  },
  ICI
)

parcours(
  'une lettre par lieu, dans la fenêtre de l’enveloppe ; le lieu répond d’un geste, et sa fiche est datée',
  async ({ page, adresse, script }) => {
    await entrer(page, adresse, 'Claire')
    // Each half of the journey has places of its own to write to.
    const ou = script ? '48' : '15'
    await page.goto(`${adresse}/pro/lieux/lettres?ou=${ou}`)
    await lirePage(page, script)
    await page.getByRole('button', { name: 'Préparer les 50 prochaines lettres' }).click()
    const texte = await lirePage(page, script)
    const lettres = await page.locator('article.lettre').count()
    expect(lettres).toBeGreaterThan(0)
    const [, code = ''] = /Code : (\w{3} \w{3})/.exec(texte) ?? []
    const [, cle = ''] = /Clé : (\S+)/.exec(texte) ?? []
    expect((await imprimer(page)).pages).toBe(lettres)
    await page.emulateMedia({ media: 'print' })
    const coupees = await page
      .locator('article.lettre')
      .evaluateAll(toutes => toutes.filter(une => une.scrollHeight > une.clientHeight).length)
    await page.emulateMedia({ media: null })
    expect(coupees).toBe(0)
    await page.emulateMedia({ media: 'print' })
    const fenetre = await page.locator('.destinataire').first().boundingBox()
    await page.emulateMedia({ media: null })
    expect((fenetre?.x ?? 0) / (96 / 25.4)).toBeGreaterThanOrEqual(100)

    await page.goto(`${adresse}/lieux/confirmer`)
    await page.fill('#code', code)
    await page.fill('#cle', cle.toLowerCase().replace('-', ' '))
    await page.getByRole('button', { name: 'Voir ma fiche' }).click()
    expect(await lirePage(page, script)).toMatch(/Voici ce que les habitants lisent/)
    await page.getByRole('button', { name: 'Tout est juste' }).click()
    expect(await lirePage(page, script)).toMatch(/Votre fiche est confirmée aujourd’hui/)

    await page.goto(`${adresse}/lieux/x-${code.replace(' ', '')}`)
    expect(await lirePage(page, script)).toMatch(/par : Le lieu lui-même/)
  },
  ICI
)

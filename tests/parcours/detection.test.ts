import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, expect } from 'vitest'
import { parcours } from '../support/parcours.ts'
import { lirePage } from './gestes/chercher-un-lieu.ts'
import { imprimer } from './gestes/imprimer.ts'

const MOT = 'le mot des agents de la caisse'
const ICI = { env: { RELAIS_DETECTION: MOT }, serviceWorkers: 'block' } as const

const essais = fileURLToPath(new URL('../../donnees/essais/', import.meta.url))
const dossier = mkdtempSync(join(tmpdir(), 'relais-guichet-'))
afterAll(() => rmSync(dossier, { recursive: true }))

const fichier = join(dossier, 'foyers.jsonl')
writeFileSync(
  fichier,
  `${readFileSync(join(essais, 'menages-2026-11.jsonl'), 'utf8').trim()}\n{"schema":"situation/1","id":"faux"}\n`
)
const vide = join(dossier, 'vide.jsonl')
writeFileSync(vide, '')

const entrer = async (page: Page, adresse: string) => {
  await page.goto(`${adresse}/detection`)
  await page.fill('#mot', MOT)
  await page.getByRole('button', { name: 'Entrer' }).click()
}

const envoyer = async (page: Page, chemin: string) => {
  await page.setInputFiles('#fichier', chemin)
  await page.getByRole('button', { name: 'Envoyer et chercher' }).click()
}

parcours(
  'un fichier de foyers passe : des nombres qui ne désignent personne, une liste à prendre, puis plus rien',
  async ({ page, adresse, script, serveur }) => {
    await page.goto(`${adresse}/detection`)
    expect(await lirePage(page, script)).toMatch(/Chercher dans un fichier/)
    await page.fill('#mot', 'pas le bon mot')
    await page.getByRole('button', { name: 'Entrer' }).click()
    expect(await lirePage(page, script)).toMatch(/Ce n’est pas le bon mot de passe/)

    await entrer(page, adresse)
    expect(await lirePage(page, script)).toMatch(/Le fichier passe, il n’est pas gardé/)
    await page.getByRole('button', { name: 'Envoyer et chercher' }).click()
    expect(await lirePage(page, script)).toMatch(/Choisissez le fichier de foyers/)

    await envoyer(page, fichier)
    const resume = await lirePage(page, script)
    expect(resume).toMatch(/Foyers lus301/)
    expect(resume).toMatch(/Lignes refusées1Prendre/)
    expect(resume).toMatch(/Complémentaire santé solidaire/)
    expect(resume).toMatch(/Dans (60|59) minutes, tout sera effacé/)
    expect(resume).not.toMatch(/faux/)
    const { pages } = await imprimer(page)
    expect(pages).toBeLessThanOrEqual(3)

    const prise = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Prendre la liste (tableur)' }).click()
    const liste = readFileSync(await (await prise).path(), 'utf8')
    expect(liste).toMatch(/^\uFEFFligne;identifiant;droits qui semblent ouverts/)
    expect(liste).toMatch(/\n301;faux;;;;"mois : Il manque cette valeur/)

    await page.getByRole('button', { name: 'Effacer maintenant' }).click()
    expect(await lirePage(page, script)).toMatch(/Envoyez un fichier de foyers/)
    expect((await page.request.get(`${adresse}/detection/liste.csv`, { maxRedirects: 0 })).status()).toBe(303)

    await page.getByRole('button', { name: 'Effacer et quitter' }).click()
    expect((await page.goto(`${adresse}/detection`))?.url()).toContain('/detection/entrer')
    expect(await page.context().cookies()).toEqual([])
    expect(serveur.journal()).not.toMatch(/faux|f1\b|foyers\.jsonl|mot des agents/)
  },
  ICI
)

parcours(
  'à 320 points, au clavier seul : entrer, envoyer, lire',
  async ({ page, adresse, script }) => {
    await page.goto(`${adresse}/detection`)
    await page.locator('#mot').focus()
    await page.keyboard.type(MOT)
    await page.keyboard.press('Enter')
    await lirePage(page, script)

    await page.setInputFiles('#fichier', vide)
    await page.getByRole('button', { name: 'Envoyer et chercher' }).press('Enter')
    expect(await lirePage(page, script)).toMatch(/ne contient aucun foyer/)

    await page.setInputFiles('#correspondance', join(essais, 'detection/correspondance.yaml'))
    await page.setInputFiles('#fichier', join(essais, 'detection/foyers.csv'))
    await page.getByRole('button', { name: 'Envoyer et chercher' }).press('Enter')
    expect(await lirePage(page, script)).toMatch(/Ce que dit le fichier/)
  },
  { ...ICI, viewport: { width: 320, height: 640 } }
)

parcours(
  'sans mot de passe choisi, ces pages n’existent pas',
  async ({ page, adresse, script }) => {
    for (const chemin of ['/detection', '/detection/entrer', '/detection/liste.csv']) {
      expect((await page.goto(adresse + chemin))?.status()).toBe(404)
    }
    expect(await lirePage(page, script)).toMatch(/page/i)
  },
  { serviceWorkers: 'block' }
)

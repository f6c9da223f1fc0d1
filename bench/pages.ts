/** What the pages cost a person with an old phone on a slow network, as the browser counts it. */

import { readFileSync } from 'node:fs'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { cheminer } from '../tests/parcours/gestes/cheminer.ts'
import { KEVIN } from '../tests/parcours/gestes/kevin.ts'
import { ouvrirNavigateur } from '../tests/support/navigateur.ts'
import { demarrerServeur } from '../tests/support/serveur.ts'
import { compter } from './mesures/compter.ts'
import { rapporter } from './mesures/rapport.ts'

const TELEPHONE = {
  viewport: { width: 360, height: 640 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true
}
/** Chromium's « Slow 3G »: 400 kbit/s, 2 s a request; a processor six times slower. */
const LENT = { offline: false, latency: 2000, downloadThroughput: 50_000, uploadThroughput: 50_000 }
const RALENTI = 6

const premierePage = async (navigateur: Browser, adresse: string, script: boolean) => {
  const contexte = await navigateur.newContext({ ...TELEPHONE, javaScriptEnabled: script })
  const page = await contexte.newPage()
  const session = await contexte.newCDPSession(page)
  const compte = await compter(session)
  await session.send('Network.emulateNetworkConditions', LENT)
  await session.send('Emulation.setCPUThrottlingRate', { rate: RALENTI })
  await page.goto(`${adresse}/`, { timeout: 60_000 })
  await page.waitForTimeout(5_000)
  const peinture = await premierePeinture(page)
  await contexte.close()
  return { octets: compte.octets(), requetes: compte.requetes(), peinture }
}

const premierePeinture = (page: Page): Promise<number> =>
  page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN)

const cheminEntier = async (navigateur: Browser, adresse: string) => {
  const contexte: BrowserContext = await navigateur.newContext({ ...TELEPHONE, javaScriptEnabled: false })
  const page = await contexte.newPage()
  const compte = await compter(await contexte.newCDPSession(page))
  const { questions } = await cheminer({ page, adresse }, KEVIN)
  await page.goto(`${adresse}/droits/feuille`)
  // The last bytes of a page are counted a little after it shows.
  await page.waitForTimeout(1_000)
  const [octets, renvois, requetes] = [compte.octets(), compte.renvois(), compte.requetes()]
  await page.goto(`${adresse}/droits/sms`)
  await page.waitForTimeout(1_000)
  const sms = compte.octets() - octets
  await contexte.close()
  return { octets, renvois, requetes, sms, questions: questions.length }
}

const [navigateur, serveur] = await Promise.all([ouvrirNavigateur(), demarrerServeur()])
const sans = await premierePage(navigateur, serveur.adresse, false)
const avec = await premierePage(navigateur, serveur.adresse, true)
const chemin = await cheminEntier(navigateur, serveur.adresse)
await navigateur.close()
await serveur.arreter()

const ko = (octets: number): number => octets / 1000
const envoye = (nom: string): number =>
  readFileSync(new URL(`../dist/public/${nom}.br`, import.meta.url)).length

rapporter({
  nom: 'première page, sans script',
  valeur: ko(sans.octets),
  unite: 'ko',
  auPlus: 12,
  details: { 'requêtes (page, icône)': sans.requetes, 'avec script (ko)': ko(avec.octets) }
})
rapporter({
  nom: 'première peinture, 400 kbit/s, 2 s par requête, processeur ÷ 6, avec script',
  valeur: avec.peinture / 1000,
  unite: 's',
  auPlus: 3,
  details: { 'sans script (s)': sans.peinture / 1000 }
})
rapporter({
  nom: 'parcours entier sans script, de l’accueil à la feuille, en-têtes et renvois compris',
  valeur: ko(chemin.octets),
  unite: 'ko',
  auPlus: 60,
  details: {
    questions: chemin.questions,
    requêtes: chemin.requetes,
    'dont les renvois (ko)': ko(chemin.renvois),
    'la page des SMS, en plus (ko)': ko(chemin.sms)
  }
})
rapporter({
  nom: 'tout ce qui vient après la page : moteur, règles, textes, copie hors ligne, scripts',
  valeur: ko(envoye('service-worker.js') + envoye('page.js')),
  unite: 'ko brotli',
  auPlus: 120,
  details: { 'script des pages (ko)': ko(envoye('page.js')) }
})

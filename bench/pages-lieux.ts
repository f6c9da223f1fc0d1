/** What the pages of places weigh on the wire, as the browser counts it: headers and redirections included. */
import type { Browser } from 'playwright-core'
import { ouvrirNavigateur } from '../tests/support/navigateur.ts'
import { demarrerServeur } from '../tests/support/serveur.ts'
import { compter } from './mesures/compter.ts'
import { rapporter } from './mesures/rapport.ts'

const TELEPHONE = { viewport: { width: 360, height: 640 }, isMobile: true, hasTouch: true }

/** The bytes of one page asked for the first time, and how many requests it took. */
const peser = async (navigateur: Browser, adresse: string, script: boolean) => {
  const contexte = await navigateur.newContext({
    ...TELEPHONE,
    javaScriptEnabled: script,
    serviceWorkers: 'block'
  })
  const page = await contexte.newPage()
  const compte = await compter(await contexte.newCDPSession(page))
  await page.goto(adresse)
  // The last bytes of a page are counted a little after it shows.
  await page.waitForTimeout(1_000)
  await contexte.close()
  return { ko: compte.octets() / 1000, requetes: compte.requetes() }
}

const [navigateur, serveur] = await Promise.all([ouvrirNavigateur(), demarrerServeur()])
const page = (chemin: string, script = false) => peser(navigateur, `${serveur.adresse}${chemin}`, script)
const recherche = await page('/lieux')
const resultats = await page('/lieux?ou=gueret&besoin=css')
const avecScript = await page('/lieux?ou=gueret&besoin=css', true)
const lequel = await page('/lieux?ou=saint-denis')
const zones = await page('/lieux/zones-blanches?departement=23')
await navigateur.close()
await serveur.arreter()

rapporter({
  nom: 'première page de résultats, dix lieux, sans carte',
  valeur: resultats.ko,
  unite: 'ko',
  auPlus: 25,
  details: {
    requêtes: resultats.requetes,
    'avec script (ko)': avecScript.ko,
    'la recherche (ko)': recherche.ko,
    'lequel ? (ko)': lequel.ko,
    'les communes loin de l’aide, la Creuse (ko)': zones.ko
  }
})

// The site, answered by the browser itself. See docs/adr/0006 and src/navigateur/README.md.
import { quiRepond, type Repondeur, termine } from './ici/aiguillage.ts'
import { gardeSurPlace } from './ici/garde.ts'
import { veilleur } from './ici/oubli.ts'
import { type EvenementRequete, portee } from './ici/portee.ts'
import { reserve } from './ici/reserve.ts'
import { siteSurPlace } from './ici/site.tsx'
import { tiroirDuNavigateur as tiroir } from './ici/tiroir.ts'
import { traceDuServeur } from './ici/trace-du-serveur.ts'
import { effacerLaBas, versLeServeur } from './ici/vers-le-serveur.tsx'

/** As on the server: weather says nothing about who looks at it. */
const SITE_NEUTRE = 'https://www.meteofrance.com/'
const PRENDRE_LA_SUITE = 'prendre-la-suite'
/** « Tout est effacé » waits for the server to confirm, but not for a network that is gone. */
const PATIENCE = 3_000

const jourDeParis = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' })
const maintenant = () => Date.now()
const reglages = new URLSearchParams(portee.location.search)
const scripts = [`/page.js${portee.location.search}`]
const fichiers = reserve(scripts)
const garde = gardeSurPlace(tiroir, maintenant)
const serveur = traceDuServeur({ tiroir, maintenant, effacerLaBas })
const veiller = veilleur(garde)
const site = siteSurPlace({
  reponses: garde,
  jour: () => jourDeParis.format(maintenant()),
  departement: reglages.get('departement'),
  siteNeutre: SITE_NEUTRE,
  scripts
})

portee.addEventListener('install', evenement => {
  const premiere = portee.registration.active === null
  // Arriving in the middle of a path of the server. A device that keeps nothing fails here, and stays with the server.
  evenement.waitUntil(Promise.all([fichiers.remplir(), premiere ? serveur.noter() : serveur.etat()]))
})

portee.addEventListener('message', ({ data }) => {
  if (data === PRENDRE_LA_SUITE) portee.skipWaiting()
})

portee.addEventListener('fetch', evenement => {
  const { request } = evenement
  const { origin, pathname } = new URL(request.url)
  if (origin !== portee.location.origin) return
  if (request.mode === 'navigate') evenement.respondWith(repondre(evenement, pathname))
  else if (fichiers.tient(pathname)) evenement.respondWith(fichiers.donner(request))
})

const repondre = async (evenement: EvenementRequete, chemin: string): Promise<Response> => {
  const { request } = evenement
  const qui = await choisir(request, chemin)
  const reponse = qui === 'ici' ? await surPlace(request, chemin) : await laBas(request, chemin, qui)
  if (qui !== 'ici') return reponse
  if (chemin === '/effacer') await Promise.race([finir(), new Promise(suite => setTimeout(suite, PATIENCE))])
  else evenement.waitUntil(suivre(chemin))
  return reponse
}

const choisir = async ({ method, referrer }: Request, chemin: string): Promise<Repondeur> => {
  try {
    const [passage, etat] = await Promise.all([garde.lire(), serveur.etat()])
    const deChezNous = referrer.startsWith(`${portee.location.origin}/`)
    return quiRepond({
      chemin,
      methode: method,
      deChezNous,
      passageIci: passage !== undefined,
      serveur: etat
    })
  } catch {
    // The device no longer keeps anything: the server does.
    return 'serveur'
  }
}

const surPlace = async (requete: Request, chemin: string): Promise<Response> => {
  const copie = chemin === '/droits/commencer' ? requete.clone() : undefined
  const reponse = await site.fetch(requete)
  return copie && reponse.status >= 500 ? fetch(copie) : reponse
}

const laBas = async (requete: Request, chemin: string, qui: Repondeur): Promise<Response> => {
  if (qui === 'serveur-sinon-ici') return fetch(requete).catch(() => site.fetch(requete))
  const reponse = await versLeServeur(requete, scripts)
  if (chemin.startsWith('/droits/')) await serveur.noter().catch(() => undefined)
  return reponse
}

/** After the page has left: what the server must forget, what a shared computer must forget, the next version. */
const suivre = async (chemin: string): Promise<void> => {
  if (chemin === '/droits/commencer') await serveur.congedier()
  else if (termine(chemin)) return finir()
  else await serveur.retenter()
  if (chemin === '/' && (await garde.lire()) === undefined) passerLaMain()
  await veiller()
}

const finir = async (): Promise<void> => {
  await serveur.congedier()
  if ((await serveur.etat()) === 'rien') await tiroir.vider()
  passerLaMain()
}

/** A newer version waits behind this one: between two paths, it may come. */
const passerLaMain = () => portee.registration.waiting?.postMessage(PRENDRE_LA_SUITE)

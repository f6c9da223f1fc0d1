// The site, answered by the browser itself. See docs/adr/0006 and the README beside.

import { papiersDuDroit } from '#modules/droits/pages'
import { termine } from './ici/aiguillage.ts'
import { gardeSurPlace } from './ici/garde.ts'
import { copiesDuLieu } from './ici/lieux/copies.ts'
import { portsDeLaTablette, portsDesLieux } from './ici/lieux/ports.ts'
import { positionEnMemoire } from './ici/lieux/position.ts'
import { rayonDuNavigateur } from './ici/lieux/rayon.ts'
import { oublier } from './ici/oublier.ts'
import { type EvenementRequete, portee } from './ici/portee.ts'
import { repondeur } from './ici/repondeur.ts'
import { reserve } from './ici/reserve.ts'
import { siteSurPlace } from './ici/site.tsx'
import { tiroirDuNavigateur as tiroir } from './ici/tiroir.ts'
import { traceDuServeur } from './ici/trace-du-serveur.ts'
import { veilleur } from './ici/veilleur.ts'
import { effacerLaBas, versLeServeur } from './ici/vers-le-serveur.tsx'

const PRENDRE_LA_SUITE = 'prendre-la-suite'
/** « Tout est effacé » waits for the server to confirm, but not for a network that is gone. */
const PATIENCE = 3_000

const jourDeParis = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' })
const maintenant = () => Date.now()
const reglages = portee.location.search
const scripts = [`/page.js${reglages}`]
const fichiers = reserve(scripts)
const garde = gardeSurPlace(tiroir, maintenant)
const serveur = traceDuServeur({ tiroir, maintenant, effacerLaBas })
const nettoyer = oublier({ garde, serveur, tiroir })
const veiller = veilleur(garde)
const departement = new URLSearchParams(reglages).get('departement')
const jour = () => jourDeParis.format(maintenant())
const position = positionEnMemoire(maintenant)
// « no-cache »: a copy is taken to be fresh.
const demander = (adresse: string) => fetch(adresse, { cache: 'no-cache' })
const copies = copiesDuLieu({ rayon: rayonDuNavigateur, demander })
const repondre = repondeur({
  origine: portee.location.origin,
  garde,
  serveur,
  lieuxIci: async () => (await copies.liste()).length > 0,
  site: siteSurPlace({
    reponses: garde,
    jour,
    departement,
    scripts,
    tablette: portsDeLaTablette({ copies, departement, scripts }, jour),
    lieux: portsDesLieux({
      copies,
      position,
      origine: portee.location.origin,
      maintenant,
      departement,
      papiersDuDroit,
      scripts
    })
  }),
  reseau: requete => fetch(requete),
  versLeServeur: requete => versLeServeur(requete, scripts)
})

portee.addEventListener('install', evenement => {
  const premiere = portee.registration.active === null
  // Arriving, perhaps, in the middle of a path of the server. A device that keeps nothing fails here,
  // is not installed, and stays with the server.
  evenement.waitUntil(Promise.all([fichiers.remplir(), premiere ? serveur.noter() : serveur.etat()]))
})

portee.addEventListener('message', ({ data }) => {
  if (data === PRENDRE_LA_SUITE) portee.skipWaiting()
})

portee.addEventListener('fetch', evenement => {
  const { request } = evenement
  const { origin, pathname } = new URL(request.url)
  if (origin !== portee.location.origin) return
  if (request.mode === 'navigate') evenement.respondWith(repondreAUnePage(evenement, pathname))
  else if (fichiers.tient(pathname)) evenement.respondWith(fichiers.donner(request))
})

const repondreAUnePage = async (evenement: EvenementRequete, chemin: string): Promise<Response> => {
  const { qui, reponse } = await repondre(evenement.request)
  if (termine(chemin)) position.oublier()
  if (qui !== 'ici') return reponse
  const suite = nettoyer(chemin)
  if (chemin === '/effacer') await Promise.race([suite, new Promise(assez => setTimeout(assez, PATIENCE))])
  evenement.waitUntil(
    suite.then(async libre => {
      await veiller()
      // A redirection is not the end: changing hands in the middle would leave it without an answer.
      if (libre && reponse.ok) passerLaMain()
    })
  )
  return reponse
}

/** A newer version waits behind this one: between two paths, it may come. */
const passerLaMain = () => portee.registration.waiting?.postMessage(PRENDRE_LA_SUITE)

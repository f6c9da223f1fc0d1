import type { Hono } from 'hono'
import type { Jour } from '#shared/date'
import { termine } from './aiguillage.ts'
import { gardeSurPlace } from './garde.ts'
import { oublier } from './oublier.ts'
import { type EvenementRequete, portee } from './portee.ts'
import { PASSER_LA_MAIN, PRENDRE_LA_SUITE } from './releve.ts'
import { type Repondre, repondeur } from './repondeur.ts'
import { reserve } from './reserve.ts'
import { siteSurPlace } from './site.tsx'
import { tiroirDuNavigateur as tiroir } from './tiroir.ts'
import { traceDuServeur } from './trace-du-serveur.ts'
import { veilleur } from './veilleur.ts'
import { effacerLaBas, versLeServeur } from './vers-le-serveur.tsx'

/** What a part of the worker is given of the device. */
export type Appareil = {
  readonly origine: string
  readonly maintenant: () => number
  readonly jour: () => Jour
  /** The territory's own, read from the worker's address. */
  readonly departement: string | null
  readonly scripts: readonly string[]
}

/** Places kept here: their pages, whether there are any, and how to forget where a person is. */
export type AvecDesLieux = (appareil: Appareil) => {
  readonly pages: readonly Hono[]
  readonly presents: () => Promise<boolean>
  readonly oublier: () => void
}

/** « Tout est effacé » waits for the server to confirm, but not for a network that is gone. */
const PATIENCE = 3_000
/** A page's own files come after it: a worker asked to leave before them is woken again, and stays. */
const TEMPS_DE_LA_PAGE = 2_000

const SANS_LIEUX: AvecDesLieux = () => ({ pages: [], presents: async () => false, oublier: () => undefined })

const jourDeParis = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' })
const maintenant = () => Date.now()
const reglages = portee.location.search

const appareil: Appareil = {
  origine: portee.location.origin,
  maintenant,
  jour: () => jourDeParis.format(maintenant()),
  departement: new URLSearchParams(reglages).get('departement'),
  scripts: [`/page.js${reglages}`]
}
const garde = gardeSurPlace(tiroir, maintenant)
const serveur = traceDuServeur({
  tiroir,
  cle: 'serveur',
  maintenant,
  effacerLaBas: () => effacerLaBas('/effacer')
})
/** The draft of a helper, apart: a quick path that begins here does not end it. */
const precis = traceDuServeur({
  tiroir,
  cle: 'precis',
  maintenant,
  effacerLaBas: () => effacerLaBas('/droits/precis/effacer')
})

/** Puts the worker in service, with the places of a tablet or without. */
export const travailler = (avecDesLieux: AvecDesLieux = SANS_LIEUX): void => {
  const { scripts } = appareil
  const fichiers = reserve(scripts)
  const lieux = avecDesLieux(appareil)
  const repondre = repondeur({
    origine: appareil.origine,
    garde,
    serveur,
    precis,
    tablette: lieux.pages.length > 0,
    lieuxIci: lieux.presents,
    site: siteSurPlace({ ...appareil, reponses: garde }, lieux.pages),
    reseau: requete => fetch(requete),
    versLeServeur: requete => versLeServeur(requete, scripts)
  })
  const page = repondreAUnePage(repondre, lieux.oublier)

  portee.addEventListener('install', evenement => {
    const premiere = portee.registration.active === null
    // Arriving, perhaps, in the middle of a path of the server. A device that keeps nothing fails here,
    // is not installed, and stays with the server.
    evenement.waitUntil(Promise.all([fichiers.remplir(), premiere ? serveur.noter() : serveur.etat()]))
  })

  portee.addEventListener('message', evenement => {
    if (evenement.data === PRENDRE_LA_SUITE) portee.skipWaiting()
    if (evenement.data === PASSER_LA_MAIN) evenement.waitUntil(passerLaMainSiLibre())
  })

  portee.addEventListener('fetch', evenement => {
    const { request } = evenement
    const { origin, pathname } = new URL(request.url)
    if (origin !== appareil.origine) return
    if (request.mode === 'navigate') evenement.respondWith(page(evenement, pathname))
    else if (fichiers.tient(pathname)) evenement.respondWith(fichiers.donner(request))
  })
}

const repondreAUnePage = (repondre: Repondre, oublierLaPosition: () => void) => {
  const nettoyer = oublier({ garde, serveur, precis, tiroir })
  const veiller = veilleur(garde)
  return async (evenement: EvenementRequete, chemin: string): Promise<Response> => {
    const { qui, reponse } = await repondre(evenement.request)
    if (termine(chemin)) oublierLaPosition()
    if (qui !== 'ici') return reponse
    const suite = nettoyer(chemin)
    if (chemin === '/effacer') await Promise.race([suite, attendre(PATIENCE)])
    evenement.waitUntil(
      suite.then(async libre => {
        await veiller()
        // A redirection is not the end: changing hands in the middle would leave it without an answer.
        if (!libre || !reponse.ok) return
        await attendre(TEMPS_DE_LA_PAGE)
        await passerLaMainSiLibre()
      })
    )
    return reponse
  }
}

/** A newer version waits behind this one: between two paths, it may come. */
const passerLaMainSiLibre = async (): Promise<void> => {
  if ((await garde.lire()) === undefined) portee.registration.waiting?.postMessage(PRENDRE_LA_SUITE)
}

const attendre = (duree: number) => new Promise<void>(assez => setTimeout(assez, duree))

import {
  control,
  latLngBounds,
  layerGroup,
  map,
  type Map as Plan,
  tileLayer
} from 'leaflet/dist/leaflet-src.esm.js'
import { dessinerDepart } from './depart.ts'
import { poserFeuille } from './feuille.ts'
import { suivreLeFond } from './fond.ts'
import { type LieuDeLaPage, lieuxDeLaPage, lirePoint } from './lieux-de-la-page.ts'
import { dessinerMarques, lienDe } from './marques.ts'
import { lireMots, type Mots } from './mots.ts'

const DE_PRES = 15

/** Draws the places of the page in `hote`, where one looks from and what lies around; gives what takes it all away. */
export const dessinerLaCarte = (hote: HTMLElement): (() => void) => {
  const retirerFeuille = poserFeuille()
  const mots = lireMots(hote.dataset)
  const { cadre, legende } = poserCadre(hote, mots)
  const plan = ouvrirPlan(cadre, mots)
  const lieux = lieuxDeLaPage(document.querySelectorAll<HTMLElement>('main > article'))
  const depart = lirePoint(hote.dataset)
  const points = [...lieux, ...(depart ? [depart] : [])]
  plan.fitBounds(latLngBounds(points.map(({ latitude, longitude }) => [latitude, longitude])), {
    padding: [30, 30],
    maxZoom: DE_PRES
  })
  const arreterFond = poserFond(plan, hote, lieux)
  if (depart) dessinerDepart(plan, depart, mots.depart)
  const dire = (phrase: string | null) => {
    legende.textContent = phrase ?? mots.legende
  }
  const marques = lieux.map(lieu => ({ ...lieu, lien: lienDe(lieu, mots.vague, dire) }))
  const calque = layerGroup().addTo(plan)
  const dessiner = () => dessinerMarques(plan, calque, marques)
  plan.on('zoomend', dessiner)
  dessiner()
  return () => {
    arreterFond()
    plan.remove()
    cadre.remove()
    legende.remove()
    retirerFeuille()
  }
}

const poserCadre = (hote: HTMLElement, mots: Mots) => {
  const cadre = document.createElement('div')
  cadre.className = 'plan'
  cadre.setAttribute('role', 'region')
  cadre.setAttribute('aria-label', mots.nom)
  const legende = document.createElement('p')
  legende.className = 'doux'
  legende.textContent = mots.legende
  hote.append(cadre, legende)
  return { cadre, legende }
}

const ouvrirPlan = (cadre: HTMLElement, mots: Mots): Plan => {
  const anime = !matchMedia('(prefers-reduced-motion: reduce)').matches
  const plan = map(cadre, {
    zoomControl: false,
    attributionControl: false,
    // The wheel scrolls the page.
    scrollWheelZoom: false,
    zoomAnimation: anime,
    fadeAnimation: anime,
    markerZoomAnimation: anime,
    inertia: anime,
    minZoom: 5,
    maxZoom: 18
  })
  control.zoom({ zoomInTitle: mots.agrandir, zoomOutTitle: mots.reduire }).addTo(plan)
  control.scale({ imperial: false }).addTo(plan)
  // Under the circles and the marks.
  plan.createPane('noms').style.zIndex = '350'
  plan.createPane('depart').style.zIndex = '360'
  return plan
}

/** Somebody else's images when the site was given some; else our own names. */
const poserFond = (plan: Plan, { dataset }: HTMLElement, lieux: readonly LieuDeLaPage[]): (() => void) => {
  if (dataset.tuiles === undefined) return suivreLeFond(plan, layerGroup().addTo(plan), lieux)
  const attribution = document.createElement('span')
  attribution.textContent = dataset.attribution ?? ''
  tileLayer(dataset.tuiles, { attribution: attribution.innerHTML }).addTo(plan)
  control.attribution({ prefix: false }).addTo(plan)
  return () => undefined
}

import { circle, divIcon, marker, type Map as Plan } from 'leaflet/dist/leaflet-src.esm.js'

const CERCLES_EN_KM = [1, 5, 10]
const METRES_PAR_DEGRE = 111_320
/** Pixels: in a smaller circle, its length would hide the middle. */
const RAYON_LISIBLE = 40

type Point = { readonly latitude: number; readonly longitude: number }

/** Where one looks from, and how far is far. */
export const dessinerDepart = (plan: Plan, { latitude, longitude }: Point, mot: string): void => {
  const cercles = CERCLES_EN_KM.map(km => {
    const trait = circle([latitude, longitude], {
      radius: km * 1000,
      className: 'cercle',
      interactive: false
    }).addTo(plan)
    const haut = latitude + (km * 1000) / METRES_PAR_DEGRE
    return { trait, mesure: ecrire(plan, [haut, longitude], 'mesure', `${km}\u00a0km`) }
  })
  const mesurer = () => {
    for (const { trait, mesure } of cercles)
      mesure.hidden = rayonSurEcran(plan, trait.getBounds()) < RAYON_LISIBLE
  }
  plan.on('zoomend', mesurer)
  mesurer()
  const depart = ecrire(plan, [latitude, longitude], 'depart', '')
  depart.setAttribute('role', 'img')
  depart.setAttribute('aria-label', mot)
  depart.title = mot
}

const rayonSurEcran = (plan: Plan, cadre: ReturnType<Plan['getBounds']>): number =>
  (plan.latLngToLayerPoint(cadre.getSouthWest()).y - plan.latLngToLayerPoint(cadre.getNorthEast()).y) / 2

const ecrire = (plan: Plan, point: [number, number], classe: string, texte: string): HTMLElement => {
  const html = document.createElement('span')
  html.className = classe
  html.textContent = texte
  const icon = divIcon({ html, className: '', iconSize: [0, 0] })
  const pane = classe === 'depart' ? 'depart' : 'noms'
  marker(point, { icon, keyboard: false, interactive: false, pane }).addTo(plan)
  return html
}

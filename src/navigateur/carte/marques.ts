import { divIcon, type LayerGroup, marker, type Map as Plan } from 'leaflet/dist/leaflet-src.esm.js'
import type { LieuDeLaPage } from './lieux-de-la-page.ts'
import { regrouper } from './sur-l-ecran.ts'

/** Pixels: nearer, two marks would hide each other. */
const ECART = 34

/** Draws the marks again for the scale of the map: each is a link to its card, reached by the keyboard in the order of the list. */
export const dessinerMarques = (
  plan: Plan,
  calque: LayerGroup,
  marques: readonly (LieuDeLaPage & { readonly lien: HTMLElement })[]
): void => {
  const garde = document.activeElement
  calque.clearLayers()
  const posees = marques.map(marque => ({
    ...marque,
    ...pixels(plan, marque)
  }))
  for (const groupe of regrouper(posees, ECART)) {
    const [premiere] = groupe
    if (premiere === undefined) continue
    const boite = document.createElement('div')
    boite.className = 'marques'
    boite.append(...groupe.map(({ lien }) => lien))
    const icon = divIcon({ html: boite, className: '', iconSize: [0, 0] })
    marker([premiere.latitude, premiere.longitude], { icon, keyboard: false, interactive: false }).addTo(
      calque
    )
  }
  // Moved in the page, a link loses the focus.
  if (garde instanceof HTMLElement && plan.getContainer().contains(garde))
    garde.focus({ preventScroll: true })
}

const pixels = (plan: Plan, { latitude, longitude }: LieuDeLaPage) => {
  const { x, y } = plan.latLngToLayerPoint([latitude, longitude])
  return { x, y }
}

/** The number of a place, linked to its card; `dire` tells who points at it what it is. */
export const lienDe = (
  lieu: LieuDeLaPage,
  motVague: string,
  dire: (phrase: string | null) => void
): HTMLElement => {
  const { rang, nom, etat, teinte, vague, carte } = lieu
  carte.id ||= `lieu-${rang}`
  const lien = document.createElement('a')
  lien.href = `#${carte.id}`
  lien.draggable = false
  lien.className = `marque-lieu ${teinte}${vague ? ' vague' : ''}`
  lien.textContent = String(rang)
  const phrase = [`${rang}. ${nom}`, etat, ...(vague ? [motVague] : [])].filter(Boolean).join(' – ')
  lien.setAttribute('aria-label', phrase)
  for (const vu of ['focus', 'mouseenter']) lien.addEventListener(vu, () => dire(phrase))
  for (const quitte of ['blur', 'mouseleave']) lien.addEventListener(quitte, () => dire(null))
  lien.addEventListener('click', evenement => {
    // Without a fragment in the address: « back » leaves the page, as from the list.
    evenement.preventDefault()
    carte.scrollIntoView()
    carte.querySelector<HTMLElement>('h2 a')?.focus({ preventScroll: true })
  })
  return lien
}

import deLeaflet from 'leaflet/dist/leaflet.css'
import laNotre from './carte.css'
import { sansAdresses } from './sans-adresses.ts'

/** The style of the map, in the page while it is open: the content policy allows no other way. */
export const poserFeuille = (): (() => void) => {
  const feuille = new CSSStyleSheet()
  feuille.replaceSync(sansAdresses(deLeaflet) + laNotre)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, feuille]
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(autre => autre !== feuille)
  }
}

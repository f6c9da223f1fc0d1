import type { Horaires } from '../horaires.ts'
import { lireLibres } from './francais/libres.ts'
import { lireOsm, sembleOsm } from './osm/osm.ts'

/** Hours in one text: OpenStreetMap's opening_hours, well or badly written, or French. Never throws. */
export const lireHorairesTexte = (texte: string): Horaires =>
  sembleOsm(texte) ? lireOsm(texte) : lireLibres(texte)

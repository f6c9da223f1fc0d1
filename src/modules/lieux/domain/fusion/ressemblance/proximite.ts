import { distanceKm } from '../../communes/distance.ts'
import { type AccordDesVoies, accorderVoies } from './adresse.ts'
import { communs } from './mots.ts'
import type { Signes } from './signes.ts'

/**
 * `ici`: the same door. `pres`: the same street, or within 150 m on streets that may be one.
 * `commune`: the same commune, and nothing says that they are far. `loin`: more than 1 km. `ailleurs`: two communes.
 */
export type Proximite = 'ici' | 'pres' | 'commune' | 'loin' | 'ailleurs'

/** Where two fiches are, one from the other. */
export const situer = (a: Signes, b: Signes): Proximite => {
  const village = memesVillages(a, b)
  if (village === 'non') return 'ailleurs'
  const distance = a.point && b.point ? distanceKm(a.point, b.point) : null
  const voisins = distance !== null && distance <= PRES_KM
  // In a commune made of ten villages, « place de la mairie » is ten places.
  if (village === 'commune-seule' && !voisins) return 'loin'
  const voie = accorderVoies(a.voie, b.voie)
  if (distance !== null && distance > LOIN_KM)
    return voie === 'meme' && a.voie.numeros.length > 0 ? 'ici' : 'loin'
  return dansLeMemeVillage(voie, voisins)
}

const dansLeMemeVillage = (voie: AccordDesVoies, voisins: boolean): Proximite => {
  if (voie === 'meme') return 'ici'
  // A point put in the middle of the village for want of better is near every street.
  return voie === 'voie' || (voisins && voie !== 'autre') ? 'pres' : 'commune'
}

const PRES_KM = 0.15
const LOIN_KM = 1

/** Names and codes of two communes; two names under one code are two villages of today's commune. */
const memesVillages = (a: Signes, b: Signes): 'oui' | 'commune-seule' | 'non' => {
  const memeNom = memesNoms(a.commune, b.commune)
  if (a.codeInsee !== null && b.codeInsee !== null) {
    if (a.codeInsee !== b.codeInsee) return 'non'
    return memeNom || a.commune.length === 0 || b.commune.length === 0 ? 'oui' : 'commune-seule'
  }
  return memeNom && a.codePostal.slice(0, 2) === b.codePostal.slice(0, 2) ? 'oui' : 'non'
}

const memesNoms = (a: readonly string[], b: readonly string[]): boolean => {
  const memes = communs(a, b)
  return memes > 0 && memes === Math.min(a.length, b.length)
}

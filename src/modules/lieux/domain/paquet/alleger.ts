import type { Horaires } from '../horaires/horaires.ts'
import type { Lieu, Passage, Position } from '../lieu/lieu.ts'

/** A metre or so: more digits would weigh and say nothing. */
const DECIMALES = 1e5

/** A place without what no page of a tablet shows. */
export const alleger = (lieu: Lieu): Lieu => ({
  ...lieu,
  pivot: null,
  position: lieu.position && arrondir(lieu.position),
  horaires: lieu.horaires && sansTexte(lieu.horaires),
  passages: lieu.passages.map(allegerPassage)
})

const allegerPassage = (passage: Passage): Passage => ({
  ...passage,
  position: passage.position && arrondir(passage.position),
  horaires: passage.horaires && sansTexte(passage.horaires)
})

const arrondir = ({ latitude, longitude, precision }: Position): Position => ({
  latitude: Math.round(latitude * DECIMALES) / DECIMALES,
  longitude: Math.round(longitude * DECIMALES) / DECIMALES,
  precision
})

/** The words of the source are shown only where they were not understood; « something was said » must stay. */
const sansTexte = (horaires: Horaires): Horaires =>
  horaires.doutes.length > 0 || horaires.texte.trim() === '' ? horaires : { ...horaires, texte: '·' }

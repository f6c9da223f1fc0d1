import { type Besoin, convient } from '../besoins/besoins.ts'
import { ouvreLeSamedi, ouvreLeSoir } from '../horaires/etat/le-soir-le-samedi.ts'
import type { Horaires } from '../horaires/horaires.ts'
import type { Lieu } from '../lieu/lieu.ts'
import type { PointDAide } from './zones-blanches.ts'

/** Where help for this need is found. A bus helps where it stops, not where it sleeps. */
export const aidesDesLieux = (lieux: Iterable<Lieu>, besoin: Besoin): readonly PointDAide[] =>
  [...lieux].filter(lieu => estLaPour(lieu, besoin)).flatMap(pointsDAide)

const estLaPour = (lieu: Lieu, besoin: Besoin): boolean =>
  !lieu.exemple && lieu.fermeDepuis === null && convient(lieu, besoin) === 'oui'

const pointsDAide = (lieu: Lieu): readonly PointDAide[] => {
  const points = lieu.passages.length > 0 ? lieu.passages : [lieu]
  return points.flatMap(({ position, horaires }) => {
    if (position === null) return []
    const { latitude, longitude } = position
    return [{ latitude, longitude, code: lieu.code, nom: lieu.nom, soirOuSamedi: soirOuSamedi(horaires) }]
  })
}

const soirOuSamedi = (horaires: Horaires | null): boolean | null => {
  const reponses = [ouvreLeSoir(horaires), ouvreLeSamedi(horaires)]
  if (reponses.includes('oui')) return true
  return reponses.includes('peut-etre') ? null : false
}

import type { Base } from '#server/base'
import { type Besoin, convient } from '../../domain/besoins/besoins.ts'
import { guichetsDuLieu } from '../../domain/guichets/des-lieux.ts'
import type { Guichet } from '../../domain/guichets/guichet.ts'
import type { PointDAide } from '../../domain/guichets/zones-blanches.ts'
import { ouvreLeSamedi, ouvreLeSoir } from '../../domain/horaires/etat/le-soir-le-samedi.ts'
import type { Horaires } from '../../domain/horaires/horaires.ts'
import type { Lieu } from '../../domain/lieu/lieu.ts'
import type { Annuaire } from '../chercher/annuaire.ts'
import { guichetsRepository } from './guichets-repository.ts'

/** How administrations receive people: what the directory says of its places, and what was written beside it. */
export const inventaireDesGuichets = (base: Base, annuaire: Pick<Annuaire, 'lire'>) => {
  const ecrits = guichetsRepository(base)
  const lieux = async () => [...(await annuaire.lire()).parCode.values()]
  return {
    guichetsDe: async (communes: readonly string[]): Promise<readonly Guichet[]> => {
      const voulues = new Set(communes)
      const desLieux = (await lieux()).flatMap(guichetsDuLieu)
      return [
        ...desLieux.filter(({ codeInsee }) => voulues.has(codeInsee)),
        ...(await ecrits.desCommunes(communes))
      ]
    },
    aidesPour: async (besoin: Besoin): Promise<readonly PointDAide[]> =>
      (await lieux()).filter(lieu => estLaPour(lieu, besoin)).flatMap(pointsDAide)
  }
}

const estLaPour = (lieu: Lieu, besoin: Besoin): boolean =>
  !lieu.exemple && lieu.fermeDepuis === null && convient(lieu, besoin) === 'oui'

/** A bus helps where it stops, not where it sleeps. */
const pointsDAide = (lieu: Lieu): readonly PointDAide[] => {
  const points = lieu.passages.length > 0 ? lieu.passages : [lieu]
  return points.flatMap(({ position, horaires }) =>
    position === null
      ? []
      : [
          {
            latitude: position.latitude,
            longitude: position.longitude,
            code: lieu.code,
            nom: lieu.nom,
            soirOuSamedi: soirOuSamedi(horaires)
          }
        ]
  )
}

const soirOuSamedi = (horaires: Horaires | null): boolean | null => {
  const reponses = [ouvreLeSoir(horaires), ouvreLeSamedi(horaires)]
  if (reponses.includes('oui')) return true
  return reponses.includes('peut-etre') ? null : false
}

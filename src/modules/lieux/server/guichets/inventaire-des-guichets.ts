import type { Base } from '#server/base'
import type { Besoin } from '../../domain/besoins/besoins.ts'
import { aidesDesLieux } from '../../domain/guichets/aides-des-lieux.ts'
import { guichetsDuLieu } from '../../domain/guichets/des-lieux.ts'
import type { Guichet } from '../../domain/guichets/guichet.ts'
import type { PointDAide } from '../../domain/guichets/zones-blanches.ts'
import type { Annuaire } from '../chercher/annuaire.ts'
import type { Edition } from '../chercher/edition.ts'
import { parEdition } from '../chercher/par-edition.ts'
import { guichetsRepository } from './guichets-repository.ts'

/** How administrations receive people: what the directory says of its places, and what was written beside it. */
export const inventaireDesGuichets = (base: Base, annuaire: Pick<Annuaire, 'lire'>) => {
  const ecrits = guichetsRepository(base)
  const parCommune = parEdition(guichetsParCommune)
  const parBesoin = parEdition(aidesParBesoin)
  return {
    guichetsDe: async (communes: readonly string[]): Promise<readonly Guichet[]> => {
      const desLieux = parCommune(await annuaire.lire())
      return [
        ...communes.flatMap(commune => desLieux.get(commune) ?? []),
        ...(await ecrits.desCommunes(communes))
      ]
    },
    aidesPour: async (besoin: Besoin): Promise<readonly PointDAide[]> =>
      parBesoin(await annuaire.lire())(besoin)
  }
}

const guichetsParCommune = ({ parCode }: Edition): ReadonlyMap<string, readonly Guichet[]> =>
  Map.groupBy([...parCode.values()].flatMap(guichetsDuLieu), ({ codeInsee }) => codeInsee)

const aidesParBesoin = ({ parCode }: Edition): ((besoin: Besoin) => readonly PointDAide[]) => {
  const connues = new Map<Besoin, readonly PointDAide[]>()
  return besoin => {
    const aides = connues.get(besoin) ?? aidesDesLieux(parCode.values(), besoin)
    connues.set(besoin, aides)
    return aides
  }
}

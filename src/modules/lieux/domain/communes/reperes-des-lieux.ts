import type { Lieu } from '../lieu/lieu.ts'
import type { Repere } from './reperes.ts'

/** The places of the directory, as people name where they are: « la médiathèque », « à côté de l'hôpital ». */
export const reperesDesLieux = (lieux: Iterable<Lieu>): readonly Repere[] =>
  [...lieux].flatMap(({ nom, position, adresse: { codeInsee }, exemple, fermeDepuis }) =>
    // The centre of a commune is no landmark, and nobody stands beside a place that does not exist.
    position?.precision !== 'exacte' || codeInsee === null || exemple || fermeDepuis !== null
      ? []
      : [{ libelle: nom, position, codeInsee }]
  )

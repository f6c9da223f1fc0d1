import {
  type IndexCommunes,
  type IndexDesLieux,
  type IndexReperes,
  indexer,
  indexerCommunes,
  indexerReperes,
  type Lieu,
  lireCommunes,
  reperesDesLieux
} from '#modules/lieux'
import { departements } from '../../../modules/droits/genere-contenus/contenus.js'
import type { Departement } from './copies.ts'

/** The départements of this device, ready to be searched as the server searches France. */
export type AnnuaireDePoche = {
  readonly lieux: ReadonlyMap<string, Lieu>
  readonly index: IndexDesLieux
  readonly communes: IndexCommunes
  readonly reperes: IndexReperes
}

/** Reads the copies of the device as one directory. */
export const reunir = (copies: readonly Departement[]): AnnuaireDePoche => {
  // A bus of two départements is in both copies: once is enough.
  const lieux = new Map(copies.flatMap(copie => copie.lieux.map(lieu => [lieu.code, lieu] as const)))
  const communes = indexerCommunes(lireCommunes(mettreBoutABout(copies)), departements)
  return {
    lieux,
    index: indexer([...lieux.values()]),
    communes,
    reperes: indexerReperes(reperesDesLieux(lieux.values()), communes.parCode)
  }
}

/** The first line names the columns: once is enough. */
const mettreBoutABout = (copies: readonly Departement[]): string =>
  copies
    .map(({ communes }, rang) => (rang === 0 ? communes : communes.slice(communes.indexOf('\n') + 1)))
    .join('')

import type { Lieu } from '../lieu/lieu.ts'
import { type Arbre, dresser, planter } from './arbre.ts'
import {
  communeDe,
  type Endroit,
  estSurLaCarte,
  horairesDe,
  type IndexDesLieux,
  positionDe
} from './index-des-lieux.ts'
import { besoinsEnBits, ecrireLaSemaine, faitsEnBits, type Masques, masquesVides } from './masques.ts'

/** A slice takes about ten milliseconds. */
const ENDROITS_PAR_TRANCHE = 500

/** Makes places ready to be searched, in one go. */
export const indexer = (lieux: readonly Lieu[]): IndexDesLieux => {
  const tranches = indexerParTranches(lieux)
  for (;;) {
    const { done, value } = tranches.next()
    if (done) return value
  }
}

/** The same, with a rest between slices: a server answers others meanwhile. */
export function* indexerParTranches(lieux: readonly Lieu[]): Generator<void, IndexDesLieux> {
  const ouverts = lieux.filter(({ fermeDepuis }) => fermeDepuis === null)
  const endroits = ouverts.flatMap(endroitsDe)
  yield
  const arbre = planter(endroits.map(positionDe).filter(estSurLaCarte))
  yield
  const ranges = ranger(endroits, arbre)
  const masques = masquesVides(ranges.length)
  for (let n = 0; n < ranges.length; n += 1) {
    decrire(masques, n, ranges[n] as Endroit)
    if (n % ENDROITS_PAR_TRANCHE === 0) yield
  }
  dresser(arbre, masques)
  return { lieux: ouverts, endroits: ranges, arbre, masques, sansPoint: sansPointParCommune(ranges, arbre) }
}

const endroitsDe = (lieu: Lieu): readonly Endroit[] => [
  { lieu, passage: null },
  ...lieu.passages.map(passage => ({ lieu, passage }))
]

/** In the order of the tree, so that neighbours in space are neighbours in memory. */
const ranger = (endroits: readonly Endroit[], arbre: Arbre): readonly Endroit[] => {
  const places = endroits.filter(endroit => estSurLaCarte(positionDe(endroit)))
  return [
    ...Array.from(arbre.ordre, n => places[n] as Endroit),
    ...endroits.filter(endroit => !estSurLaCarte(positionDe(endroit)))
  ]
}

const decrire = (masques: Masques, n: number, endroit: Endroit): void => {
  const { lieu, passage } = endroit
  const horaires = horairesDe(endroit)
  const { oui, peutEtre } = besoinsEnBits(lieu)
  masques.oui[n] = oui
  masques.peutEtre[n] = peutEtre
  masques.faits[n] = faitsEnBits(lieu, horaires, passage !== null || lieu.itinerant)
  ecrireLaSemaine(masques, n, horaires)
}

const sansPointParCommune = (
  endroits: readonly Endroit[],
  { taille }: Arbre
): ReadonlyMap<string, readonly number[]> => {
  const rangs = endroits.map((_, n) => n).slice(taille)
  return Map.groupBy(rangs, n => communeDe(endroits[n] as Endroit) ?? '')
}

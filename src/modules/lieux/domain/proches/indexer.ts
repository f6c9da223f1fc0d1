import type { Lieu } from '../lieu/lieu.ts'
import { dresser, planter } from './arbre.ts'
import {
  communeDe,
  departementDeLEndroit,
  type Endroit,
  estSurLaCarte,
  horairesDe,
  type IndexDesLieux,
  positionDe
} from './index-des-lieux.ts'
import { besoinsEnBits, ecrireLaSemaine, faitsEnBits, type Masques, masquesVides } from './masques.ts'

/** So that a slice takes a few milliseconds. */
const LIEUX_PAR_TRANCHE = 5_000
const ENDROITS_PAR_TRANCHE = 250

/** Makes places ready to be searched, in one go. */
export const indexer = (lieux: readonly Lieu[]): IndexDesLieux => {
  const tranches = indexerParTranches(lieux)
  for (;;) {
    const { done, value } = tranches.next()
    if (done) return value
  }
}

/**
 * The same, with a rest between slices: a server answers others meanwhile.
 * Sorting the points is the longest one, 50 ms for 100,000 places.
 */
export function* indexerParTranches(lieux: readonly Lieu[]): Generator<void, IndexDesLieux> {
  const endroits = yield* endroitsDe(lieux)
  const arbre = planter(endroits.situes.map(positionDe).filter(estSurLaCarte))
  yield
  // In the order of the tree, so that neighbours in space are neighbours in memory.
  const ranges = Array.from(arbre.ordre, n => endroits.situes[n] as Endroit).concat(endroits.autres)
  yield
  const masques = masquesVides(ranges.length)
  for (const [n, endroit] of ranges.entries()) {
    decrire(masques, n, endroit)
    if (n % ENDROITS_PAR_TRANCHE === 0) yield
  }
  yield* dresser(arbre, masques)
  yield
  const sansPoint = grouper(ranges, arbre.taille, endroit => communeDe(endroit) ?? '')
  const parDepartement = grouper(ranges, 0, departementDeLEndroit)
  return { endroits: ranges, arbre, masques, sansPoint, parDepartement }
}

type Endroits = { readonly situes: Endroit[]; readonly autres: Endroit[] }

function* endroitsDe(lieux: readonly Lieu[]): Generator<void, Endroits> {
  const endroits: Endroits = { situes: [], autres: [] }
  for (const [n, lieu] of lieux.entries()) {
    if (n % LIEUX_PAR_TRANCHE === 0) yield
    if (lieu.fermeDepuis !== null) continue
    for (const passage of [null, ...lieu.passages]) {
      const endroit = { lieu, passage }
      const sorte = estSurLaCarte(positionDe(endroit)) ? endroits.situes : endroits.autres
      sorte.push(endroit)
    }
  }
  return endroits
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

const grouper = (
  endroits: readonly Endroit[],
  depuis: number,
  cle: (endroit: Endroit) => string
): ReadonlyMap<string, readonly number[]> => {
  const groupes = new Map<string, number[]>()
  for (let n = depuis; n < endroits.length; n += 1) {
    const nom = cle(endroits[n] as Endroit)
    const groupe = groupes.get(nom)
    if (groupe === undefined) groupes.set(nom, [n])
    else groupe.push(n)
  }
  return groupes
}

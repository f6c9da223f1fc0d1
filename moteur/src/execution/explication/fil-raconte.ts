import type { Contexte, Point } from '../resultat/contexte.ts'
import { estNul } from '../resultat/contexte.ts'
import { partiesActives } from '../resultat/fil.ts'

/** The parts worth telling: what is taken from nothing, or multiplies it, explains nothing. */
export const partiesRacontees = (contexte: Contexte, point: Point): readonly Point[] => {
  const actives = partiesActives(contexte, point)
  const { op } = contexte.pas[point.i]!
  if (op === 'max') return sansAbattementDeRien(contexte, actives)
  if (op !== '*') return actives
  const nulles = actives.filter(partie => estNul(contexte, partie))
  return nulles.length > 0 ? nulles : actives
}

/** « max(0, x − b) » where x is nothing: x alone is told. A difference that has a name of its own stays. */
const sansAbattementDeRien = (contexte: Contexte, parties: readonly Point[]): readonly Point[] => {
  if (!parties.some(partie => estNul(contexte, partie))) return parties
  return parties.map(partie => {
    if (contexte.pas[partie.i]!.op !== '-' || contexte.regleDe(partie.i)) return partie
    const [assiette] = partiesActives(contexte, partie)
    return assiette && estNul(contexte, assiette) ? assiette : partie
  })
}

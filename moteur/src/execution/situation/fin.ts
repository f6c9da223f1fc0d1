import type { Bornes } from './bornes.ts'
import type { Serie } from './series.ts'
import type { Champs, Situation } from './situation.ts'
import { estObjet } from './situation.ts'

/** Later than anything ends. */
const SANS_FIN = 99_991_231

/**
 * The last day of the last month written on lines of a series (`prestations_percues[css].a`).
 * A list is an answer: without such a line, or when one has no end, it is the last day of all.
 */
export const lireFin = (
  { liste, nature }: Serie,
  source: Champs,
  { absents }: Pick<Situation, 'absents'>
): Bornes => {
  const ecrite = source[liste] ?? (absents === 'non' ? [] : null)
  if (!Array.isArray(ecrite)) return [0, SANS_FIN]
  const fins = ecrite.flatMap(ligne => (estObjet(ligne) && ligne.nature === nature ? [String(ligne.a)] : []))
  // « null » comes after every month.
  const [annee, mois] = fins.toSorted().at(-1)?.split('-') ?? []
  const jour = mois ? Number(annee) * 10_000 + Number(mois) * 100 + dernierJour(annee, mois) : SANS_FIN
  return [jour, jour]
}

const dernierJour = (annee: unknown, mois: unknown): number =>
  new Date(Date.UTC(Number(annee), Number(mois), 0)).getUTCDate()

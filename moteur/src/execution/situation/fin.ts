import type { Bornes } from './bornes.ts'
import { joursDuMois } from './jours-du-mois.ts'
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
  // « null » comes after every month.
  let dernier = ''
  for (const ligne of ecrite)
    if (estObjet(ligne) && ligne.nature === nature && String(ligne.a) > dernier) dernier = String(ligne.a)
  const jour = dernier.includes('-') ? dernierJourDe(dernier) : SANS_FIN
  return [jour, jour]
}

/** `2026-02` → 20260228. */
const dernierJourDe = (mois: string): number => {
  const [annee = 0, numero = 0] = mois.split('-').map(Number)
  return annee * 10_000 + numero * 100 + joursDuMois(annee, numero)
}

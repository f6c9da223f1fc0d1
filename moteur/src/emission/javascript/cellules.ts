import type { Place } from '../../execution/disposition.ts'

/** `fixe + rang * n + p + k`, without the parts that are zero. */
export const ecrireCellule = (
  { fixe, parPersonne, pas }: Place,
  portee: { readonly personne: boolean; readonly mois: boolean }
): string => {
  const personne = pas > 1 ? `${pas} * p` : 'p'
  return (
    [fixe || null, ecrireFoisN(parPersonne), portee.personne ? personne : null, portee.mois ? 'k' : null]
      .filter(x => x !== null)
      .join(' + ') || '0'
  )
}

const ecrireFoisN = (facteur: number): string | null =>
  facteur === 0 ? null : facteur === 1 ? 'n' : `${facteur} * n`

/** A month bound: so many months back, plus the month of request for a calendar month. */
export const ecrireRecul = (fixe: number, selonMois: number): string =>
  selonMois === 0 ? String(fixe) : fixe === 0 ? 'mois' : `${fixe} + mois`

/** How many months a window spans, none when its ends cross. */
export const ecrireEtendue = ([fixe = 0, selon = 0, fixeA = 0, selonA = 0]: readonly number[]): string =>
  selon === selonA
    ? String(Math.max(0, fixe - fixeA + 1))
    : `Math.max(0, ${ecrireRecul(fixe, selon)} - (${ecrireRecul(fixeA, selonA)}) + 1)`

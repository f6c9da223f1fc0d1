import type { Mois } from '#shared/date'
import { ok, type Result, refus } from '#shared/result'

/** What a spreadsheet gave: a text for each month it speaks of, in as many columns as it has. */
export type Collage = ReadonlyMap<Mois, readonly string[]>

const MOIS_ECRITS = ['jan', 'fev', 'mar', 'avr', 'mai', 'juin', 'juil', 'aou', 'sep', 'oct', 'nov', 'dec']
const LIGNES_AU_PLUS = 60

/**
 * Reads what was pasted: « janvier 2026 ⇥ 1 204,50 », or amounts alone, in one column or one row.
 * Amounts alone end with the month before the request, unless there is one for each month of the grid.
 */
export const lireCollage = (
  texte: string,
  mois: readonly Mois[]
): Result<Collage, 'rien' | 'trop' | 'illisible'> => {
  const lignes = texte.split(/\r?\n/).filter(ligne => ligne.trim() !== '')
  if (lignes.length === 0) return refus('rien')
  if (lignes.length > LIGNES_AU_PLUS) return refus('trop')
  const rangees = enColonne(lignes.map(decouper))
  const datees = rangees.flatMap(([tete = '', ...suite]) => {
    const m = lireMois(tete)
    return m === undefined ? [] : [[m, suite] as const]
  })
  // A heading (« Mois ⇥ Net ») is not a month: the other rows are.
  if (datees.length > 0 && datees.length >= rangees.length - 1)
    return ok(new Map(datees.filter(([m]) => mois.includes(m))))
  if (rangees.some(rangee => rangee.some(cellule => !/\d/.test(cellule)))) return refus('illisible')
  if (rangees.length > mois.length) return refus('trop')
  const fin = rangees.length === mois.length ? mois.length : mois.length - 1
  return ok(new Map(rangees.map((rangee, rang) => [mois[fin - rangees.length + rang] ?? '', rangee])))
}

/** One row of a spreadsheet is read as a column. */
const enColonne = (rangees: readonly (readonly string[])[]): readonly (readonly string[])[] => {
  const [seule, ...autres] = rangees
  return seule !== undefined &&
    autres.length === 0 &&
    seule.length > 1 &&
    lireMois(seule[0] ?? '') === undefined
    ? seule.map(cellule => [cellule])
    : rangees
}

const decouper = (ligne: string): readonly string[] => {
  const cellules = ligne.split(/\t|;/).map(cellule => cellule.trim())
  // « janvier 2026  1 204 »: copied from a text, with several spaces between.
  return cellules.length > 1 ? cellules : (cellules[0] ?? '').split(/\s{2,}|(?<=\d{4})\s*:\s*/)
}

/** « janvier 2026 », « janv. 26 », « 01/2026 », « 2026-01 », « 01/01/2026 ». */
const lireMois = (texte: string): Mois | undefined => {
  const nu = texte
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .trim()
  const [, iso] = /^(\d{4}-(?:0[1-9]|1[0-2]))(?:-\d\d)?$/.exec(nu) ?? []
  if (iso !== undefined) return iso
  const [, chiffre, annee] = /^(?:\d{1,2}\/)?(0?[1-9]|1[0-2])\/(\d{4})$/.exec(nu) ?? []
  if (chiffre !== undefined) return `${annee}-${chiffre.padStart(2, '0')}`
  const [, lettres = '', an = ''] = /^([a-z]{3,9})\.?[ -]*(\d{4}|\d{2})$/.exec(nu) ?? []
  const rang = MOIS_ECRITS.findIndex(debut => lettres.startsWith(debut))
  return rang === -1 ? undefined : `${an.length === 2 ? `20${an}` : an}-${String(rang + 1).padStart(2, '0')}`
}

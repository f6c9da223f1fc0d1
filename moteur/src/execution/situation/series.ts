import type { EntreeLue } from '../regles.ts'
import type { Bornes } from './bornes.ts'
import { lireBornes } from './bornes.ts'
import type { Champs } from './situation.ts'
import { estObjet } from './situation.ts'

/** A series is read from the lines of one kind in a list: `revenus[salaire].net`; without a field, a line is a « yes ». */
export type Serie = { readonly liste: string; readonly nature: string; readonly champ: string | null }

/** The parts of a series' path; null when the path is a plain field. */
export const lireSerie = (chemin: string): Serie | null => {
  const [, liste, nature, champ] = /^(\w+)\[(\w+)\](?:\.(\w+))?$/.exec(chemin) ?? []
  return liste && nature ? { liste, nature, champ: champ ?? null } : null
}

/** A line as months back from the month of request (0); `bornes` null = the amount is not known. */
export type Ligne = {
  readonly position: number
  readonly champ: string
  readonly depuis: number
  readonly jusqua: number
  readonly bornes: Bornes
}

const RIEN_DE_CONNU: Bornes = [0, Number.POSITIVE_INFINITY]

/** The month of request, counted from year 0, and how many months back the rules look. */
type Fenetre = { readonly ceMois: number; readonly horizon: number }

/** The lines of a series in a written list, clipped to the months the rules look at. */
export const lireLignes = (
  entree: EntreeLue,
  serie: Serie,
  liste: readonly unknown[],
  { ceMois, horizon }: Fenetre
): readonly Ligne[] =>
  liste.flatMap((ligne, position) => {
    if (!estObjet(ligne) || ligne.nature !== serie.nature) return []
    const depuis = Math.min(horizon - 1, reculDe(ligne.de, ceMois) ?? horizon - 1)
    const jusqua = Math.max(0, reculDe(ligne.a, ceMois) ?? 0)
    const { champ, bornes } = montant(entree, serie, ligne)
    // A line whose first month is not known may or may not cover a month.
    return [
      {
        position,
        champ,
        depuis,
        jusqua,
        bornes: ligne.de === null ? ([Math.min(0, bornes[0]), bornes[1]] as const) : bornes
      }
    ]
  })

/** Months since year 0 of AAAA-MM. */
export const rangDuMois = (mois: string): number =>
  Number(mois.slice(0, 4)) * 12 + Number(mois.slice(5, 7)) - 1

const reculDe = (mois: unknown, ceMois: number): number | null =>
  typeof mois === 'string' ? ceMois - rangDuMois(mois) : null

/** The asked field, else bounds drawn from the net; with the name of the field that would settle it. */
export const montant = (
  entree: EntreeLue,
  { champ }: Serie,
  ligne: Champs
): { champ: string; bornes: Bornes } => {
  if (champ === null) return { champ: 'de', bornes: [1, 1] }
  const ecrit = lireBornes(entree, ligne[champ])
  if (ecrit !== null || entree.defautNet === undefined || champ in ligne)
    return { champ, bornes: ecrit ?? RIEN_DE_CONNU }
  const net = lireBornes(entree, ligne.net)
  if (net === null) return { champ: 'net', bornes: RIEN_DE_CONNU }
  const [moins, plus] = entree.defautNet
  return { champ: net[0] === net[1] ? champ : 'net', bornes: [net[0] * moins, net[1] * plus] }
}

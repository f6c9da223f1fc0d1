import type { EntreePrete } from '../faits.ts'
import type { Serie } from '../situation/series.ts'
import { lireLignes } from '../situation/series.ts'
import type { Champs } from '../situation/situation.ts'
import { estObjet } from '../situation/situation.ts'

type SeriePrete = EntreePrete & { readonly rang: number; readonly serie: Serie }

/** The series drawn from one list, and those that a line of each nature feeds. */
export type ListeDeSeries = {
  readonly nom: string
  readonly series: readonly SeriePrete[]
  readonly parNature: ReadonlyMap<unknown, readonly SeriePrete[]>
}

/** Values of one series of someone over the months back: unknown is NaN. */
export type Plage = { readonly qui: number; readonly rang: number; readonly valeurs: Float64Array }

const estSerie = (entree: EntreePrete & { readonly rang: number }): entree is SeriePrete =>
  entree.mois && entree.serie !== null

/** The monthly inputs by the list where they are read. */
export const grouperParListe = (
  entrees: readonly (EntreePrete & { readonly rang: number })[]
): readonly ListeDeSeries[] =>
  [...Map.groupBy(entrees.filter(estSerie), ({ serie }) => serie.liste)].map(([nom, series]) => ({
    nom,
    series,
    parNature: Map.groupBy(series, ({ serie }) => serie.nature)
  }))

export type Source = {
  readonly source: Champs
  /** 0 for the household, 1 + p for person p. */
  readonly qui: number
  readonly ceMois: number
  readonly horizon: number
  readonly absents: boolean
}

/** Reads each line once. A written list is an answer: the months it does not mention are worth 0. */
export const lirePlages = (
  plages: Plage[],
  { nom, series, parNature }: ListeDeSeries,
  { source, qui, ceMois, horizon, absents }: Source
): void => {
  const liste = source[nom]
  if (!Array.isArray(liste)) {
    if (liste === undefined && absents) return
    for (const { rang } of series)
      plages.push({ qui, rang, valeurs: new Float64Array(horizon).fill(Number.NaN) })
    return
  }
  const debut = plages.length
  for (const ligne of liste) {
    const nourries = estObjet(ligne) ? parNature.get(ligne.nature) : undefined
    for (const entree of nourries ?? []) {
      const plage = plageDe(plages, debut, { qui, rang: entree.rang, horizon })
      ajouterLigne(plage.valeurs, entree, ligne, { ceMois, horizon })
    }
  }
  for (let i = debut; i < plages.length; i++) decider(plages[i]!.valeurs, horizon)
}

/** While lines add up, the smallest values then the greatest. */
const plageDe = (
  plages: Plage[],
  debut: number,
  { qui, rang, horizon }: Omit<Plage, 'valeurs'> & { readonly horizon: number }
): Plage => {
  for (let i = debut; i < plages.length; i++) if (plages[i]!.rang === rang) return plages[i]!
  const nouvelle = { qui, rang, valeurs: new Float64Array(2 * horizon) }
  plages.push(nouvelle)
  return nouvelle
}

const ajouterLigne = (
  valeurs: Float64Array,
  entree: SeriePrete,
  ligne: unknown,
  fenetre: { readonly ceMois: number; readonly horizon: number }
): void => {
  // Two lines of amounts add up; two « yes » are one.
  const plafond = entree.genre === 'booleen' ? 1 : Number.POSITIVE_INFINITY
  for (const { bornes, depuis, jusqua } of lireLignes(entree, entree.serie, [ligne], fenetre))
    for (let k = jusqua; k <= depuis; k++) {
      const haut = fenetre.horizon + k
      valeurs[k] = Math.min(plafond, valeurs[k]! + bornes[0])
      valeurs[haut] = Math.min(plafond, valeurs[haut]! + bornes[1])
    }
}

const decider = (valeurs: Float64Array, horizon: number): void => {
  for (let k = 0; k < horizon; k++) if (valeurs[k] !== valeurs[horizon + k]) valeurs[k] = Number.NaN
}

import type { EntreePrete } from '../faits.ts'
import { ignore } from '../situation/bornes.ts'
import { moisEcrit } from '../situation/chiffres.ts'
import type { Serie } from '../situation/series.ts'
import { montant } from '../situation/series.ts'
import type { Champs } from '../situation/situation.ts'
import { estObjet } from '../situation/situation.ts'

/** `numero`: its place in the reader; `rang`: among those of its kind. */
type Rang = { readonly numero: number; readonly rang: number }
type SeriePrete = EntreePrete & Rang & { readonly serie: Serie }

/** The series drawn from one list, and those that a line of each nature feeds. */
export type ListeDeSeries = {
  readonly nom: string
  readonly series: readonly SeriePrete[]
  readonly parNature: ReadonlyMap<unknown, readonly SeriePrete[]>
}

/** A series of someone over the months back: the smallest values, then the greatest. */
export type Plage = {
  /** 0 for the household, 1 + p for person p. */
  qui: number
  numero: number
  rang: number
  readonly valeurs: Float64Array
}

/** The series of a household that are not zero all along; their rooms serve again for the next household. */
export type Carnet = { readonly plages: Plage[]; readonly reserve: Plage[] }

const estSerie = (entree: EntreePrete & Rang): entree is SeriePrete => entree.mois && entree.serie !== null

/** The monthly inputs by the list where they are read. */
export const grouperParListe = (entrees: readonly (EntreePrete & Rang)[]): readonly ListeDeSeries[] =>
  [...Map.groupBy(entrees.filter(estSerie), ({ serie }) => serie.liste)].map(([nom, series]) => ({
    nom,
    series,
    parNature: Map.groupBy(series, ({ serie }) => serie.nature)
  }))

export type Source = {
  readonly source: Champs
  readonly qui: number
  readonly ceMois: number
  readonly horizon: number
  readonly absents: boolean
}

/** Reads each line once. A written list is an answer: the months it does not mention are worth 0. */
export const lirePlages = (carnet: Carnet, { nom, series, parNature }: ListeDeSeries, lue: Source): void => {
  const { source, qui, horizon } = lue
  const liste = source[nom]
  if (!Array.isArray(liste)) {
    if (liste === undefined && lue.absents) return
    for (const entree of series)
      nouvellePlage(carnet, qui, entree, horizon).valeurs.fill(ignore(entree, 0)[1], horizon)
    return
  }
  const debut = carnet.plages.length
  for (const ligne of liste) {
    const nourries = estObjet(ligne) ? parNature.get(ligne.nature) : undefined
    if (nourries === undefined) continue
    const mois = moisDe(ligne, lue)
    if (mois.depuis < mois.jusqua) continue
    for (const entree of nourries)
      ajouterLigne(plageDe(carnet, debut, entree, lue).valeurs, entree, ligne, mois)
  }
}

/** The months a line covers, counted back from this one, within those that are kept. */
const moisDe = ({ de, a }: Champs, { ceMois, horizon }: Source): Mois => ({
  depuis: Math.min(horizon - 1, reculDe(de, ceMois) ?? horizon - 1),
  jusqua: Math.max(0, reculDe(a, ceMois) ?? 0),
  horizon
})

const reculDe = (mois: unknown, ceMois: number): number | null =>
  typeof mois === 'string' ? ceMois - moisEcrit(mois) : null

const plageDe = (carnet: Carnet, debut: number, entree: SeriePrete, { qui, horizon }: Source): Plage => {
  const { plages } = carnet
  for (let i = debut; i < plages.length; i++) if (plages[i]!.numero === entree.numero) return plages[i]!
  return nouvellePlage(carnet, qui, entree, horizon)
}

const nouvellePlage = (
  { plages, reserve }: Carnet,
  qui: number,
  { numero, rang }: SeriePrete,
  horizon: number
): Plage => {
  const place = plages.length
  const plage = reserve[place] ?? { qui, numero, rang, valeurs: new Float64Array(2 * horizon) }
  plage.qui = qui
  plage.numero = numero
  plage.rang = rang
  plage.valeurs.fill(0)
  reserve[place] = plage
  plages.push(plage)
  return plage
}

type Mois = { readonly depuis: number; readonly jusqua: number; readonly horizon: number }

const ajouterLigne = (
  valeurs: Float64Array,
  entree: SeriePrete,
  ligne: Champs,
  { depuis, jusqua, horizon }: Mois
): void => {
  const { genre, serie } = entree
  const ecrit = serie.champ === null ? 1 : ligne[serie.champ]
  const [net, haut] =
    typeof ecrit === 'number' && (genre === 'nombre' || serie.champ === null)
      ? [ecrit, ecrit]
      : montant(entree, serie, ligne).bornes
  // A line whose first month is not known may or may not cover a month.
  const bas = ligne.de === null ? Math.min(0, net) : net
  // Two lines of amounts add up; two « yes » are one.
  const plafond = genre === 'booleen' ? 1 : Number.POSITIVE_INFINITY
  for (let k = jusqua; k <= depuis; k++) {
    valeurs[k] = Math.min(plafond, valeurs[k]! + bas)
    valeurs[horizon + k] = Math.min(plafond, valeurs[horizon + k]! + haut)
  }
}

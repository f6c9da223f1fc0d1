/** A series that is not zero: its number among the inputs, and its first cell. */
export type SerieEcrite = { readonly numero: number; readonly ou: number }

/** What generated code works on: a household, and how far it is computed. */
export type Marche = {
  readonly n: number
  /** Month of request, 1 to 12, and the days that rules look at. */
  readonly mois: number
  readonly jour: number
  readonly premierDuMois: number
  readonly premierJanvier: number
  readonly bas: Float64Array
  readonly haut: Float64Array
  readonly faitsBas: Float64Array
  readonly faitsHaut: Float64Array
  readonly ecrites: readonly SerieEcrite[]
  /** The visit, and the one when each step was last computed. */
  readonly v: number
  readonly vu: Float64Array
  /** Reads a plain fact, by its number among the inputs. */
  readonly lire: (entree: number) => void
  /** Reads every series, if this household has not asked for it yet. */
  readonly lireLesMois: () => void
}

/** The generated bounds: for each step, what computes it after those it turns out to need; none for a monthly one. */
export type Bornes = readonly (((marche: Marche) => void) | null)[]

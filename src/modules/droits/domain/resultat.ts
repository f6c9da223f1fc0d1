import type { Situation } from './situation.ts'

/** A figure, exact or between two bounds; `max: null` is « no known limit ». */
export type Figure = number | { readonly min: number | null; readonly max: number | null } | null

export type Statut = 'ouvert' | 'a_verifier' | 'ferme'
export type FormeCss = 'sans_participation' | 'avec_participation'

export type Raison = {
  readonly condition: string
  readonly valeur?: unknown
  readonly seuil?: unknown
  readonly texte?: string
}

/** One right of `resultat/1`; its own figures are named by the right. */
export type ResultatDuDroit = {
  readonly statut: Statut
  readonly percu?: boolean | null
  readonly raisons?: readonly Raison[]
  readonly manque?: readonly string[]
  /** Why the rules themselves do not know, in sentences. */
  readonly inconnus?: readonly string[]
  readonly limite?: boolean
  readonly provisoire?: boolean
  /** Rights that must be asked for before this one. */
  readonly d_abord?: readonly { readonly droit: string; readonly pourquoi: string; readonly texte: string }[]
  readonly [sortie: string]: unknown
}

/** What `resultat/1` says of a household (or of several possible ones, merged). */
export type Resultat = {
  readonly mois: string
  readonly droits: Readonly<Record<string, ResultatDuDroit>>
  readonly manque: readonly string[]
}

/** What the questions need to know besides the answers: the rules, the day, the territory. */
export type Savoir = {
  /** Month of the request, `AAAA-MM`, and its day. */
  readonly mois: string
  readonly jour: string
  /** The territory's own département, proposed as the answer to « où vivez-vous ». */
  readonly departement: string | null
  /** Several possible households give one merged result. */
  readonly evaluer: (possibles: readonly Situation[]) => Resultat
}

/** The bounds of a figure; unknown is « nothing known ». */
export const bornes = (figure: unknown): readonly [number, number] => {
  if (typeof figure === 'number') return [figure, figure]
  if (typeof figure !== 'object' || figure === null) return [0, Number.POSITIVE_INFINITY]
  const { min, max } = figure as { min?: number | null; max?: number | null }
  return [min ?? 0, max ?? Number.POSITIVE_INFINITY]
}

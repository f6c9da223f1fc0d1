import { type Jour, type Mois, premierJour } from '#shared/date'

/** A line of what is drawn: from a month to another, or still. */
export type LignePercue = { readonly nature: string; readonly de: Mois; readonly a: Mois | null }

/** What detection reads of a `situation/1`, besides what the rules say of it. */
export type Foyer = {
  readonly id?: string
  readonly mois: Mois
  readonly date_demande?: Jour | null
  readonly personnes: readonly { readonly prestations_percues?: readonly LignePercue[] }[]
  readonly prestations_percues?: readonly LignePercue[]
}

/** A figure, or its two bounds; null where nothing bounds it. */
type Valeur =
  | number
  | string
  | boolean
  | null
  | { readonly min: number | string | null; readonly max: number | string | null }

type Figures = Readonly<Record<string, Valeur>>

/** What the rules say of a right, for this household: nothing is said of those that are neither. */
export type DroitVu = { readonly droit: string } & (
  | DroitOuvertVu
  | { readonly sorte: 'percu'; readonly echeances: Figures }
  /** One fact alone would tell. */
  | { readonly sorte: 'un fait'; readonly fait: string }
)

/** Open, and not drawn: null where nobody knows. */
export type DroitOuvertVu = {
  readonly droit: string
  readonly sorte: 'ouvert'
  readonly percu: false | null
  readonly sorties: Figures
}

/** A household and its rights. */
export type FoyerVu = {
  readonly situation: Foyer
  readonly droits: readonly DroitVu[]
  readonly precis: boolean
}

/** The day everything is looked at: the file's own, so that the same file always gives the same answer. */
export const jourDe = ({ date_demande, mois }: Foyer): Jour => date_demande ?? premierJour(mois)

/** What the household draws, then what each person draws. */
export const titulaires = ({
  prestations_percues = [],
  personnes
}: Foyer): readonly (readonly LignePercue[])[] => [
  prestations_percues,
  ...personnes.map(personne => personne.prestations_percues ?? [])
]

/** Every line of the household. */
export const lignesDe = (foyer: Foyer): readonly LignePercue[] => titulaires(foyer).flat()

/** Benefits whose right bears another name. */
const DROITS: Readonly<Record<string, string>> = { prime_activite: 'ppa' }

/** The right that a benefit comes from, as `resultat/1` names it. */
export const droitDe = ({ nature }: LignePercue): string => DROITS[nature] ?? nature

/** True where the line covers the month. */
export const couvre = ({ de, a }: LignePercue, mois: Mois): boolean => de <= mois && (a === null || a >= mois)

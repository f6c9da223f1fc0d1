/** Minutes since midnight, the end left out; `a` may pass 1440, into the next day. */
export type Plage = {
  readonly de: number
  readonly a: number
  /** Only with an appointment. */
  readonly rdv?: true
}

/** A day of the week: 0 is Monday, 6 is Sunday. */
export type Rang = number

/**
 * What changes the ordinary week, on the days that fit everything it names.
 * Rules are read in order: the last one that fits a day wins.
 */
export type Regle = {
  readonly jours?: readonly Rang[]
  /** Which one of the month: 1 to 5, `-1` for the last (« 1er samedi du mois »). */
  readonly rangs?: readonly number[]
  /** ISO weeks: their parity, or their numbers. */
  readonly semaines?: 'paires' | 'impaires' | readonly number[]
  /** Both ends in: `AAAA-MM-JJ`, or `MM-JJ` every year (a season may pass New Year). */
  readonly du?: string
  readonly au?: string
  /** On public holidays: the source has told what happens there. */
  readonly feries?: true
  /** None: closed. */
  readonly plages: readonly Plage[]
  /** Absent: these ranges take the place of the day's. */
  readonly effet?: 'ajoute' | 'retire'
}

/** Why hours cannot be trusted as they are. */
export type CodeDoute =
  | 'illisible'
  | 'commentaire'
  | 'plages-confuses'
  | 'heure-manquante'
  | 'jour-repete'
  | 'jours-ambigus'
  | 'alternance'
  | 'vacances-scolaires'
  | 'itinerant'
  | 'plusieurs-sites'
  | 'telephone'
  | 'fermeture-sans-date'
  | 'horaires-variables'
  | 'rdv-sans-heure'
  | 'rdv-a-prendre'

/** A doubt touches the whole week unless it names days or hours. */
export type DouteHoraires = {
  readonly code: CodeDoute
  /** The words of the source, shortened. */
  readonly mots: string
  readonly jours?: readonly Rang[]
  readonly de?: number
  readonly a?: number
}

/** The hours of a place, as read once from a source. Plain JSON. */
export type Horaires = {
  /** Seven days, Monday first: what happens every week. */
  readonly semaine: readonly (readonly Plage[])[]
  readonly regles?: readonly Regle[]
  readonly doutes: readonly DouteHoraires[]
  /** What the source said, whole. Empty: it said nothing. */
  readonly texte: string
}

/** A civil moment where the place is. */
export type Moment = {
  /** `AAAA-MM-JJ`. */
  readonly jour: string
  readonly minute: number
}

export const MINUTES_PAR_JOUR = 1440

/** Monday to Sunday. */
export const TOUS_LES_JOURS: readonly Rang[] = [0, 1, 2, 3, 4, 5, 6]

/** The source gave no hours. */
export const sansHoraires = (horaires: Horaires): boolean =>
  horaires.texte.trim() === '' && !aDesPlages(horaires)

/** True when at least one opening is known, even by appointment. */
export const aDesPlages = ({ semaine, regles = [] }: Horaires): boolean =>
  semaine.some(jour => jour.length > 0) ||
  regles.some(({ plages, effet }) => effet !== 'retire' && plages.length > 0)

import type { Jour } from '#shared/date'
import type { Description } from './lieu.ts'

/** Something of a row that a human should look at: the field, the code of the doubt, the words of the source. */
export type Doute = {
  readonly champ: keyof Description | 'fiche'
  /** A literal of the import (« point-loin-de-la-commune »…): its sentence is in the messages. */
  readonly code: string
  readonly texte: string
}

/** What one source says of one place. A field it does not speak of is absent. */
export type Fiche = {
  /** Name of the source: « france-services », « conseillers-numeriques », « dora »… */
  readonly source: string
  /** Its own identifier there: with the source, the identity of the fiche. */
  readonly cle: string
  /** The fiche of the place that it completes: a service that a file gives apart from its structure. */
  readonly partieDe?: { readonly source: string; readonly cle: string }
  /** When the source says it was brought up to date; null when it does not, or lies (1970). */
  readonly majLe: Jour | null
  readonly dit: Partial<Description>
  readonly doutes: readonly Doute[]
}

/** Who says something, and of when it is. */
export type Origine = { readonly source: string; readonly le: Jour | null }

/** From which fiches each field of a place comes, the strongest first; absent: nobody spoke of it. */
export type Provenance = Readonly<Partial<Record<keyof Description, readonly Origine[]>>>

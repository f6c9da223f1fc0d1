import type { Jour } from '#shared/date'
import type { Horaires } from '../horaires/horaires.ts'
import type { Service } from './service.ts'

/** Degrees, WGS 84. `commune`: nobody gave the point, the centre of the commune stands for it. */
export type Position = {
  readonly latitude: number
  readonly longitude: number
  readonly precision: 'exacte' | 'commune' | 'douteuse'
}

export type Adresse = {
  readonly voie: string
  readonly complement: string | null
  readonly codePostal: string
  readonly commune: string
  /** Of the commune as it is today (COG 2026); null when the commune could not be told for sure. */
  readonly codeInsee: string | null
}

/** Numbers as they are said in France: « 04 50 56 87 49 ». */
export type Contact = {
  readonly telephones: readonly string[]
  readonly courriels: readonly string[]
  readonly site: string | null
  /** Where an appointment is taken online: always the last way. */
  readonly rendezVousEnLigne: string | null
}

/** An itinerant place stops here: its own address, its own hours. */
export type Passage = {
  readonly adresse: Adresse
  readonly position: Position | null
  readonly horaires: Horaires | null
}

/** Whom a place says it knows how to receive (« prise en charge spécifique » of the exchange schema). */
export type AccueilAdapte =
  | 'surdite'
  | 'handicap-moteur'
  | 'handicap-mental'
  | 'deficience-visuelle'
  | 'illettrisme'
  | 'anglais'
  | 'autres-langues'

/** How one enters. `null`: nobody said. */
export type Acces = {
  readonly rendezVous: 'sans' | 'avec' | 'les-deux' | null
  readonly fauteuil: boolean | null
  readonly langueDesSignes: boolean | null
  /** A deaf person may write: by message, or at the counter. */
  readonly parEcrit: boolean | null
  /** Empty: nobody said. */
  readonly accueils: readonly AccueilAdapte[]
  readonly ficheAccessibilite: string | null
}

/** What health help asks for, that no exchange standard says. `null`: nobody said. */
export type Sante = {
  /** Permanence d'accès aux soins de santé: care without rights open (CSP L6112-3). */
  readonly pass: boolean | null
  readonly accepteAme: boolean | null
  readonly sansPapiersDemandes: boolean | null
  readonly tiersPayant: boolean | null
}

/** Who last said that this is true, and when. */
export type Confirmation = { readonly le: Jour; readonly par: string }

/** What is known of a place, whoever said it. */
export type Description = {
  readonly nom: string
  /** Codes of data.inclusion (« CCAS », « RFS », « CPAM »…). */
  readonly typologies: readonly string[]
  readonly adresse: Adresse
  readonly position: Position | null
  readonly itinerant: boolean
  readonly passages: readonly Passage[]
  readonly contact: Contact
  readonly horaires: Horaires | null
  readonly services: readonly Service[]
  readonly acces: Acces
  readonly sante: Sante
  /** Languages spoken there or interpreted (ISO 639-1); empty: nobody said. */
  readonly langues: readonly string[]
  /** Programmes that vouch for it: « France Services », « Aidants Connect »… */
  readonly labels: readonly string[]
  readonly presentation: string | null
  /** What it does not do, said before one goes. */
  readonly neFaitPas: readonly string[]
  /** SIRET or RNA; null when unknown. A row of zeros is unknown. */
  readonly pivot: string | null
  readonly confirmation: Confirmation | null
  /** Closed for good. */
  readonly fermeDepuis: Jour | null
}

/** A place as people find it. */
export type Lieu = Description & {
  /** Six signs without 0/O or 1/I, said on the phone and printed: never changes, whatever is imported again. */
  readonly code: string
  /** Invented, for demonstrations: said on every page that shows it. */
  readonly exemple: boolean
}

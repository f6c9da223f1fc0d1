import type { Context } from 'hono'
import type { Jour } from '#shared/date'
import type { Result } from '#shared/result'
import type { Besoin } from '../domain/besoins/besoins.ts'
import type { Proposition } from '../domain/communes/proposition.ts'
import type { ChampCorrigible } from '../domain/corrections/correction.ts'
import type { Moment } from '../domain/horaires/horaires.ts'
import type { Provenance } from '../domain/lieu/fiche.ts'
import type { Lieu } from '../domain/lieu/lieu.ts'
import type { LieuTrouve, Recherche } from '../domain/proches/recherche.ts'

type Bientot<T> = T | Promise<T>

/** Degrees, WGS 84. */
export type Point = { readonly latitude: number; readonly longitude: number }

/** Where the position of a person waits between two pages, and nowhere else: sealed on the server, the device itself in the browser. */
export type GardePosition = {
  readonly lire: (c: Context) => Promise<unknown>
  readonly poser: (c: Context, valeur: unknown, minutes: number) => Promise<Result<void, 'trop-grand'>>
}

/** A source to be named on screen, as its licence asks. */
export type SourceCitee = {
  readonly titre: string
  /** null: the source speaks for itself (the place, a referent). */
  readonly producteur: string | null
  readonly licence: string | null
  readonly adresse: string | null
}

/** A place, and which source said what of it. */
export type LieuConnu = {
  readonly lieu: Lieu
  readonly provenance: Provenance
  /** By the name the provenance uses. */
  readonly sources: Readonly<Record<string, SourceCitee>>
  /** What was put right and still stands, the most recent first; a copy on a tablet does not keep it. */
  readonly suivi?: readonly Verification[]
}

/** A field put right: when, and who decided it. */
export type Verification = { readonly champ: ChampCorrigible; readonly le: Jour; readonly par: string }

/** Something to bring, and why or what to do without it. */
export type Papier = {
  readonly quoi: string
  /** The same in few words, for a small paper or a text. */
  readonly court: string | null
  readonly detail: string | null
}

/** An appointment to be noted in a calendar; civil, on the clocks of the place. */
export type RendezVous = Moment & {
  /** The code of the place. */
  readonly cle: string
  readonly titre: string
  readonly adresse: string
  /** The phone, what to bring: a line each. */
  readonly notes: readonly string[]
}

/** Somebody else's images for the map. */
export type Tuiles = { readonly modele: string; readonly attribution: string; readonly origine: string }

/** What the pages of places are given; nothing else is read from the machine. */
export type PortsLieux = {
  /** « Où êtes-vous ? »: the likeliest first; none when nothing resembles. */
  readonly chercherOu: (saisie: string) => Bientot<readonly Proposition[]>
  readonly chercher: (recherche: Recherche, moment: Moment) => Bientot<readonly LieuTrouve[]>
  readonly lieuParCode: (code: string) => Bientot<LieuConnu | null>
  /** On the clocks of a département; of Paris when it is not known. */
  readonly maintenant: (departement?: string) => Moment
  /** « Creuse », of « 23 ». */
  readonly nomDuDepartement: (code: string) => string
  /** What a right asks for; the module `droits` knows. */
  readonly papiersDuDroit: (droit: string) => readonly Papier[]
  readonly position: GardePosition
  /** Where the site is, for a code to photograph. */
  readonly origine: (c: Context) => string
  /** The appointment as an iCalendar file; null where nobody makes it. */
  readonly calendrier: ((rendezVous: RendezVous) => string) | null
  readonly scripts: readonly string[]
  /** The scripts of the search page only: « autour de moi ». */
  readonly scriptsDeRecherche: readonly string[]
  /** The scripts of the results only: « voir la carte ». */
  readonly scriptsDesResultats: readonly string[]
  /** Whose images lie behind the map; null: nobody's, its background is our own. */
  readonly tuiles: Tuiles | null
}

/** What is looked for, for one of the needs. */
export type { Besoin }

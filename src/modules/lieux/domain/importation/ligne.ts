import type { Jour } from '#shared/date'
import type { Fiche } from '../lieu/fiche.ts'
import type { Annuaire } from './champs/annuaire.ts'
import type { Forme } from './forme.ts'

/** A row of a file, decoded: a cell may hold anything that JSON may hold. */
export type Ligne = {
  /** Its line in a table or in lines of JSON, its rank in a JSON array; 1 is the first. */
  readonly numero: number
  readonly champs: Readonly<Record<string, unknown>>
}

/** A row that no mapping can read. */
export type LigneIllisible = {
  readonly numero: number
  readonly code: Extract<CodeRejet, 'ligne-illisible' | 'colonnes-inegales'>
  readonly texte: string
}

/** Why a row gives no fiche; each has its sentence in the messages: `lieux_rejet_…`, with `_` for `-`. */
export type CodeRejet = (typeof CODES_REJET)[number]
export const CODES_REJET = [
  'ligne-illisible',
  'colonnes-inegales',
  'nom-absent',
  'lieu-introuvable',
  'lieu-inactif',
  'structure-inconnue'
] as const

/** A row refused, as the contract says it: the line, its identifier when it has one, and why. */
export type Rejet = {
  readonly ligne: number
  readonly id: string | null
  readonly erreurs: readonly {
    readonly chemin: string
    readonly code: CodeRejet
    /** The words of the source. */
    readonly texte: string
  }[]
}

/** A fiche, and the row that it comes from. */
export type FicheLue = { readonly ligne: number; readonly fiche: Fiche }

/** What a file says. Nothing is lost: `lus` is the number of fiches and of rejections. */
export type Lecture = {
  readonly forme: Forme
  readonly lus: number
  readonly fiches: readonly FicheLue[]
  readonly rejets: readonly Rejet[]
  /** What was put right or noticed with certainty, and how often: nobody needs to look at it. */
  readonly remarques: Readonly<Record<string, number>>
}

/** What reading a file needs to know of the world. */
export type Contexte = {
  readonly communes: Annuaire
  readonly aujourdhui: Jour
  /** When the file was published, for rows that bear no date; null when nobody knows. */
  readonly publieLe: Jour | null
  /** Whether a fiche of this place was read before: services come without their structures. */
  readonly structureConnue: (source: string, cle: string) => boolean
}

import type { Forme } from '../../domain/importation/forme.ts'

/** Why a file is not read at all: nothing is written. Each has its sentence in the messages: `lieux_refus_…`. */
export const CODES_REFUS = [
  'fichier-absent',
  'fichier-vide',
  'fichier-trop-gros',
  'fichier-binaire',
  'fichier-illisible',
  'format-inconnu',
  'forme-inconnue'
] as const

export type RefusDeFichier = {
  readonly code: (typeof CODES_REFUS)[number]
  /** What was seen: a size, a name, the columns. */
  readonly texte: string
  /** For a form that nobody knows: the known ones, the nearest first, and the columns that they lack. */
  readonly formes?: readonly { readonly forme: Forme; readonly manque: readonly string[] }[]
}

/** Beyond this, whoever sends the file makes the machine suffer. */
export const OCTETS_AU_PLUS = 200 * 1024 * 1024

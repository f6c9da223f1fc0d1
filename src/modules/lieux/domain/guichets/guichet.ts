import type { Jour } from '#shared/date'

/** Who receives people, in the order they are listed. */
export const ADMINISTRATIONS = [
  'assurance-maladie',
  'caf',
  'msa',
  'retraite',
  'france-travail',
  'impots',
  'mdph',
  'departement',
  'ccas',
  'prefecture'
] as const
export type Administration = (typeof ADMINISTRATIONS)[number]

/** From the easiest door to the hardest. */
export const MODES = ['sans-rendez-vous', 'sur-rendez-vous', 'telephone', 'en-ligne-seulement'] as const
export type Mode = (typeof MODES)[number]

/** One way an administration receives the people of a commune, from a day to another. */
export type Guichet = {
  readonly id: string
  readonly administration: Administration
  /** Of the commune where one goes; INSEE code of today. */
  readonly codeInsee: string
  readonly mode: Mode
  /** Code of the place, when it is in the directory. */
  readonly lieu: string | null
  /** « les mardis matin, en mairie »; null when there is nothing to add. */
  readonly precision: string | null
  /** null: since before anybody wrote it down. */
  readonly depuis: Jour | null
  /** First day it is no more; null while it lasts. */
  readonly jusqua: Jour | null
  /** Why it ended: « l'agence a fermé », « sur rendez-vous seulement désormais ». */
  readonly motifDeFin: string | null
  /** Who said so: a source of the directory, or the referent. */
  readonly source: string
}

/** True on a day when this way exists. */
export const existeLe = ({ depuis, jusqua }: Guichet, jour: Jour): boolean =>
  (depuis === null || depuis <= jour) && (jusqua === null || jour < jusqua)

/** True for the name of an administration. */
export const estAdministration = (nom: string): nom is Administration =>
  (ADMINISTRATIONS as readonly string[]).includes(nom)

/** True for the name of a mode. */
export const estMode = (nom: string): nom is Mode => (MODES as readonly string[]).includes(nom)

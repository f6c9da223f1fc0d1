import * as v from 'valibot'
import { plusProche } from '#shared/proche'
import { ok, type Result, refus } from '#shared/result'
import { couperCellules, devinerSeparateur } from './cellules.ts'
import { type Atelier, type Gabarit, preparer } from './gabarit.ts'
import { type Correspondance, SchemaCorrespondance } from './schema.ts'

/** A mapping whose columns were found in the file. */
export type Tableau = {
  readonly separateur: string
  readonly largeur: number
  /** The column whose equal values make one household; null when a row is a household. */
  readonly cle: number | null
  readonly foyer: Gabarit
  readonly personne: Gabarit | null
  readonly contact: Gabarit | null
}

/** What is wrong in a mapping, and where. */
export type DefautDeCorrespondance = { readonly chemin: string; readonly message: string }

/** A mapping, as YAML or JSON gave it. */
export const lireCorrespondance = (
  json: unknown
): Result<Correspondance, readonly DefautDeCorrespondance[]> => {
  const lue = v.safeParse(SchemaCorrespondance, json)
  return lue.success
    ? ok(lue.output)
    : refus(
        lue.issues.map(({ path, message }) => ({
          chemin: path?.map(({ key }) => String(key)).join('.') ?? '',
          message
        }))
      )
}

/** Finds the columns of a mapping in the header of a file; every fault at once. */
export const preparerTableau = (
  correspondance: Correspondance,
  entete: string
): Result<Tableau, readonly DefautDeCorrespondance[]> => {
  const separateur = correspondance.separateur ?? devinerSeparateur(entete)
  const colonnes = couperCellules(entete, separateur) ?? []
  const defauts: DefautDeCorrespondance[] = doublons(colonnes)
  const noter = (chemin: string, message: string) => defauts.push({ chemin, message })
  const atelier: Atelier = {
    reglages: correspondance,
    noter,
    placeDe: (colonne, chemin) => {
      const place = colonnes.indexOf(colonne)
      if (place < 0) noter(chemin, colonneAbsente(colonne, colonnes))
      return place
    }
  }
  const { foyer, personne, contact, plusieurs_lignes } = correspondance
  const tableau = {
    separateur,
    largeur: colonnes.length,
    cle: plusieurs_lignes === undefined ? null : atelier.placeDe(plusieurs_lignes, 'plusieurs_lignes'),
    foyer: preparer(atelier, { schema: 'situation/1', ...foyer }, ''),
    personne: personne === undefined ? null : preparer(atelier, personne, ''),
    contact: contact === undefined ? null : preparer(atelier, contact, '')
  }
  return defauts.length === 0 ? ok(tableau) : refus(defauts)
}

const doublons = (colonnes: readonly string[]): DefautDeCorrespondance[] =>
  colonnes
    .filter((colonne, rang) => colonne !== '' && colonnes.indexOf(colonne) < rang)
    .map(colonne => ({ chemin: '', message: `Deux colonnes s’appellent « ${colonne} » : renommez-en une.` }))

const colonneAbsente = (colonne: string, colonnes: readonly string[]): string => {
  const proche = plusProche(colonne, colonnes)
  return proche === null
    ? `La colonne « ${colonne} » n’est pas dans le fichier.`
    : `La colonne « ${colonne} » n’est pas dans le fichier. Est-ce « ${proche} » ?`
}

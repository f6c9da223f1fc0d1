import type { Ligne } from '#server/lignes'
import { ok, type Result, refus } from '#shared/result'
import {
  type DefautDeCorrespondance,
  lireCorrespondance,
  preparerTableau
} from '../../domain/correspondance/preparer.ts'
import type { LectureDeTableau } from './ouvriers.ts'

/** The alphabet that a mapping names: known before anything is read. */
export const alphabetDe = (texte: string): string =>
  /^alphabet:\s*['"]?(windows-1252)/m.exec(texte)?.[1] ?? 'utf-8'

/** The columns of a mapping are looked for in the first line. */
export const lireEntete = async (
  texte: string,
  lignes: AsyncIterator<Ligne>
): Promise<Result<LectureDeTableau, string>> => {
  const correspondance = lireCorrespondance(await lireYaml(texte))
  if (!correspondance.ok) return refus(direDefauts(correspondance.error))
  const premiere = await lignes.next()
  const entete = premiere.done || 'refus' in premiere.value ? '' : premiere.value.texte
  const tableau = preparerTableau(correspondance.value, entete)
  return tableau.ok ? ok({ correspondance: correspondance.value, entete }) : refus(direDefauts(tableau.error))
}

const lireYaml = async (texte: string): Promise<unknown> => {
  const { parse } = await import('yaml')
  try {
    return parse(texte)
  } catch {
    return null
  }
}

const direDefauts = (defauts: readonly DefautDeCorrespondance[]): string =>
  [
    'La correspondance ne va pas avec ce fichier :',
    ...defauts.map(({ chemin, message }) => `  ${chemin} ${message}`)
  ].join('\n')

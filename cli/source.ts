import { open } from 'node:fs/promises'
import { EntreeIllisible } from '../src/server/lignes.ts'
import { ok, type Result, refus } from '../src/shared/result.ts'
import type { CodeDeSortie, Entree, Sortie, Terminal } from './commande.ts'
import type { Options } from './options.ts'

/** Where the households come from, and how many bytes there are when that is known. */
export type Source = {
  readonly octets: Entree
  readonly taille: number | null
  /** A file that was not read to its end. */
  readonly fermer?: () => unknown
}

/** Runs what reads a source; wrong options, a missing file or an unreadable input end with a phrase and 2. */
export const avecSource = async (
  options: Result<Options, string>,
  { entree, erreur }: Pick<Terminal, 'entree' | 'erreur'>,
  faire: (source: Source, options: Options) => Promise<CodeDeSortie>
): Promise<CodeDeSortie> => {
  if (!options.ok) return refuser(erreur, options.error)
  if (options.value.fichier === null && entree.isTTY === true) erreur.write(ATTENTE)
  const source = await ouvrirSource(options.value.fichier, entree)
  if (!source.ok) return refuser(erreur, source.error)
  try {
    return await faire(source.value, options.value)
  } catch (cause) {
    const phrase = lectureManquee(cause)
    if (phrase === null) throw cause
    return refuser(erreur, phrase)
  } finally {
    source.value.fermer?.()
  }
}

/** Someone who forgot the file would otherwise wait for nothing. */
const ATTENTE = 'J’attends un foyer (situation/1) ici. Ctrl+D pour finir, Ctrl+C pour renoncer.\n'

/** Says why nothing was done. */
export const refuser = (erreur: Sortie, motif: string): CodeDeSortie => {
  erreur.write(`${motif}\n`)
  return 2
}

/** Large files are read in fewer steps. */
const OCTETS_D_UNE_LECTURE = 128 * 1024

/** Opens a file, or takes standard input when there is none. */
const ouvrirSource = async (fichier: string | null, entree: Entree): Promise<Result<Source, string>> => {
  if (fichier === null) return ok({ octets: entree, taille: null })
  try {
    const ouvert = await open(fichier)
    const etat = await ouvert.stat()
    if (!etat.isDirectory()) {
      const octets = ouvert.createReadStream({ highWaterMark: OCTETS_D_UNE_LECTURE })
      return ok({ octets, taille: etat.isFile() ? etat.size : null, fermer: () => octets.destroy() })
    }
    await ouvert.close()
    return refus(`« ${fichier} » est un dossier. Donnez un fichier.`)
  } catch (erreur) {
    return refus(`« ${fichier} » : ${motif(erreur)}.`)
  }
}

/** The phrase for an input that breaks while it is read; null when the fault is ours. */
const lectureManquee = (erreur: unknown): string | null => {
  if (erreur instanceof EntreeIllisible) return erreur.message
  return codeDe(erreur) === undefined ? null : `Lecture impossible : ${motif(erreur)}.`
}

const MOTIFS: Readonly<Record<string, string>> = {
  ENOENT: 'ce fichier n’existe pas',
  EACCES: 'vous n’avez pas le droit de le lire',
  EISDIR: 'c’est un dossier',
  ENOTDIR: 'ce n’est pas un dossier',
  EIO: 'le disque ne répond pas'
}

const codeDe = (erreur: unknown): string | undefined =>
  erreur instanceof Error && 'code' in erreur && typeof erreur.code === 'string' ? erreur.code : undefined

const motif = (erreur: unknown): string =>
  MOTIFS[codeDe(erreur) ?? ''] ?? `illisible (${codeDe(erreur) ?? 'cause inconnue'})`

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Programme } from './arbre/arbre.ts'
import type { Result } from './arbre/result.ts'
import { type Erreur, ouvrirJournal } from './lecture/journal.ts'
import { type Fichier, lireDeclarations } from './lecture/lire-textes.ts'
import { construire } from './typage/construire.ts'
import { verifier } from './typage/verifier.ts'

/** A folder of rules → a sound program, or everything there is to repair, with file and line. */
export function lireRegles(dossier: string): Result<Programme, readonly Erreur[]> {
  return lireTextes(fichiersDe(dossier))
}

/** The same, from texts already in memory. */
export function lireTextes(fichiers: readonly Fichier[]): Result<Programme, readonly Erreur[]> {
  const journal = ouvrirJournal()
  const declarations = lireDeclarations(fichiers, journal)
  if (declarations === null) return { ok: false, error: journal.erreurs() }
  const programme = construire(declarations, journal)
  verifier(programme, declarations, journal)
  const erreurs = journal.erreurs()
  return erreurs.length === 0 ? { ok: true, value: programme } : { ok: false, error: erreurs }
}

/** Facts first, then values, then rights by name: the order of the program never depends on the disk. */
function fichiersDe(dossier: string): readonly Fichier[] {
  const chemins = readdirSync(dossier, { recursive: true, encoding: 'utf8' }).map(chemin =>
    chemin.replaceAll('\\', '/')
  )
  const regles = chemins.filter(chemin => chemin.endsWith('.yaml') && !/(^|\/)cas\.yaml$/.test(chemin))
  return regles.toSorted().map(fichier => ({ fichier, texte: readFileSync(join(dossier, fichier), 'utf8') }))
}

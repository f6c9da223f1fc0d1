import { readFileSync, statSync } from 'node:fs'
import { estJour, type Jour } from '#shared/date'
import { ok, type Result, refus } from '#shared/result'
import { OCTETS_AU_PLUS, type RefusDeFichier } from './refus.ts'

/** The bytes of a file, never more than the machine can bear. */
export const ouvrirFichier = (chemin: string): Result<Uint8Array, RefusDeFichier> => {
  try {
    const etat = statSync(chemin)
    if (!etat.isFile()) return refus({ code: 'fichier-absent', texte: chemin })
    if (etat.size > OCTETS_AU_PLUS) {
      return refus({ code: 'fichier-trop-gros', texte: `${Math.round(etat.size / 1024 / 1024)} Mo` })
    }
    return ok(readFileSync(chemin))
  } catch {
    return refus({ code: 'fichier-absent', texte: chemin })
  }
}

/** The day that a file's name bears: « france-services-20240801.csv.gz ». */
export const jourDuNom = (chemin: string): Jour | null => {
  const nom = chemin.split(/[\\/]/).at(-1) ?? ''
  const [, annee, mois, jour] = /(?<!\d)(20\d{2})-?(\d{2})-?(\d{2})(?!\d)/.exec(nom) ?? []
  const lu = `${annee}-${mois}-${jour}`
  return estJour(lu) ? lu : null
}

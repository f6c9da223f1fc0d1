import { ok, type Result, refus } from '#shared/result'
import {
  colonnesAttendues,
  detecterForme,
  estForme,
  FORMES,
  type Forme
} from '../../domain/importation/forme.ts'
import type { Contexte, Lecture, Ligne, LigneIllisible } from '../../domain/importation/ligne.ts'
import { lireLignes } from '../../domain/importation/lire-lignes.ts'
import { decoder } from './decoder.ts'
import { lireTexteEnLignes } from './lignes.ts'
import type { RefusDeFichier } from './refus.ts'

/** Reads a file of places: its alphabet, its form, its rows. `format` forces the form. Nothing throws, nothing is lost. */
export const lireFichier = (
  octets: Uint8Array,
  contexte: Contexte,
  format?: string
): Result<Lecture, RefusDeFichier> => {
  if (format !== undefined && !estForme(format)) return refus({ code: 'format-inconnu', texte: format })
  const texte = decoder(octets)
  if (!texte.ok) return texte
  const lignes = lireTexteEnLignes(texte.value)
  if (!lignes.ok) return lignes
  if (lignes.value.length === 0) return refus({ code: 'fichier-vide', texte: '' })
  const forme = format === undefined ? formeDe(lignes.value) : ok(format as Forme)
  return forme.ok ? ok(lireLignes(lignes.value, forme.value, contexte)) : forme
}

const LIGNES_REGARDEES = 1000

const formeDe = (lignes: readonly (Ligne | LigneIllisible)[]): Result<Forme, RefusDeFichier> => {
  const regardees = lignes.slice(0, LIGNES_REGARDEES).filter(ligne => 'champs' in ligne)
  const colonnes = [...new Set(regardees.flatMap(({ champs }) => Object.keys(champs)))]
  const forme = detecterForme(colonnes)
  if (forme !== null) return ok(forme)
  return refus({
    code: 'forme-inconnue',
    texte: colonnes.slice(0, 40).join(', ').slice(0, 500),
    formes: FORMES.map(nom => ({
      forme: nom,
      manque: colonnesAttendues(nom).filter(colonne => !colonnes.includes(colonne))
    })).toSorted((a, b) => a.manque.length - b.manque.length)
  })
}

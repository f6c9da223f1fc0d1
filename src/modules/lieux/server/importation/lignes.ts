import { ok, type Result, refus } from '#shared/result'
import type { Ligne, LigneIllisible } from '../../domain/importation/ligne.ts'
import type { RefusDeFichier } from './refus.ts'
import { lireTableau } from './tableau.ts'

type Lignes = readonly (Ligne | LigneIllisible)[]

/** The rows of a text: a JSON array, an object around one, one JSON object a line, or a table (CSV). */
export const lireTexteEnLignes = (texte: string): Result<Lignes, RefusDeFichier> => {
  const debut = texte.trimStart()[0]
  if (debut !== '[' && debut !== '{') return lireTableau(texte)
  const lu = lireJson(texte)
  if (lu.ok) return lignesDuJson(lu.value)
  return debut === '{' ? lireJsonParLigne(texte) : refus({ code: 'fichier-illisible', texte: lu.error })
}

const lireJson = (texte: string): Result<unknown, string> => {
  try {
    return ok(JSON.parse(texte))
  } catch (erreur) {
    return refus(String(erreur).slice(0, 200))
  }
}

const lignesDuJson = (lu: unknown): Result<Lignes, RefusDeFichier> => {
  if (Array.isArray(lu)) return ok(lu.map((element, rang) => ligneDe(element, rang + 1)))
  if (!estObjet(lu)) return refus({ code: 'fichier-illisible', texte: String(lu).slice(0, 200) })
  const tableaux = Object.values(lu).filter(valeur => Array.isArray(valeur) && valeur.some(estObjet))
  const [seul] = tableaux
  // A place alone may hold lists of words; what holds one list of objects is a box around it.
  return tableaux.length === 1 && Array.isArray(seul) ? lignesDuJson(seul) : ok([ligneDe(lu, 1)])
}

const lireJsonParLigne = (texte: string): Result<Lignes, RefusDeFichier> => {
  const lues = texte.split(/\r?\n/).flatMap((ligne, rang) => {
    if (ligne.trim() === '') return []
    const lu = lireJson(ligne)
    return [lu.ok ? ligneDe(lu.value, rang + 1) : illisible(rang + 1, ligne)]
  })
  const bonnes = lues.filter(ligne => 'champs' in ligne)
  return bonnes.length === 0 ? refus({ code: 'fichier-illisible', texte: texte.slice(0, 200) }) : ok(lues)
}

const ligneDe = (element: unknown, numero: number): Ligne | LigneIllisible =>
  estObjet(element) ? { numero, champs: aPlat(element) } : illisible(numero, JSON.stringify(element) ?? '')

const illisible = (numero: number, texte: string): LigneIllisible => ({
  numero,
  code: 'ligne-illisible',
  texte: texte.slice(0, 300)
})

const estObjet = (valeur: unknown): valeur is Readonly<Record<string, unknown>> =>
  typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur)

// GeoJSON: the columns are the properties, the point is beside them.
const aPlat = (objet: Readonly<Record<string, unknown>>): Ligne['champs'] => {
  if (objet.type !== 'Feature' || !estObjet(objet.properties)) return objet
  const [longitude, latitude] =
    estObjet(objet.geometry) && Array.isArray(objet.geometry.coordinates) ? objet.geometry.coordinates : []
  return { longitude, latitude, ...objet.properties }
}

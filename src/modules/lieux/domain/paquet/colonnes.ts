import { ecrireRecences, lireRecences } from './recences.ts'

/** What JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [cle: string]: Json }

/**
 * Rows turned into columns: alike values stand side by side, so that a compressor finds them.
 * `c`: one value for all; `v`: one each; `d`: distinct values and how long ago each was last seen; `o`: an object, one column a key;
 * `n`: some rows have none, the others follow.
 */
export type Colonne =
  | readonly ['c', Json]
  | readonly ['v', readonly Json[]]
  | readonly ['d', readonly Json[], readonly number[]]
  | readonly ['o', { readonly [cle: string]: Colonne }]
  | readonly ['n', readonly (0 | 1)[], Colonne]

/** Below this share of distinct values, a dictionary is shorter. */
const REPETITION = 0.7

/** The same rows, as columns: `enLignes` gives them back, in order. */
export const enColonnes = (lignes: readonly Json[]): Colonne => {
  const [premiere = null] = lignes
  if (lignes.every(estObjet) && memesCles(lignes)) return ['o', parCle(lignes)]
  const textes = lignes.map(ligne => JSON.stringify(ligne))
  const distincts = [...new Set(textes)]
  if (distincts.length <= 1) return ['c', premiere]
  const presentes = lignes.filter(ligne => ligne !== null)
  if (presentes.length < lignes.length && presentes.every(estObjet))
    return ['n', lignes.map(ligne => (ligne === null ? 0 : 1)), enColonnes(presentes)]
  if (distincts.length > lignes.length * REPETITION) return ['v', lignes]
  return ['d', distincts.map(texte => JSON.parse(texte)), ecrireRecences(textes)]
}

/** The rows of a column; `nombre` of them. */
export const enLignes = (colonne: Colonne, nombre: number): readonly Json[] => {
  switch (colonne[0]) {
    case 'c':
      return Array.from({ length: nombre }, () => colonne[1])
    case 'v':
      return colonne[1]
    case 'd':
      return lireRecences(colonne[1], colonne[2])
    case 'o': {
      const colonnes = Object.entries(colonne[1]).map(
        ([cle, valeurs]) => [cle, enLignes(valeurs, nombre)] as const
      )
      return Array.from({ length: nombre }, (_, rang) =>
        Object.fromEntries(colonnes.map(([cle, valeurs]) => [cle, valeurs[rang] ?? null]))
      )
    }
    case 'n': {
      const presentes = enLignes(colonne[2], colonne[1].filter(Boolean).length)[Symbol.iterator]()
      return colonne[1].map(presente => (presente ? (presentes.next().value ?? null) : null))
    }
  }
}

type Objet = { readonly [cle: string]: Json }

const estObjet = (valeur: Json): valeur is Objet =>
  valeur !== null && typeof valeur === 'object' && !Array.isArray(valeur)

const memesCles = (objets: readonly Objet[]): boolean => {
  const cles = JSON.stringify(Object.keys(objets[0] ?? {}))
  return cles !== '[]' && objets.every(objet => JSON.stringify(Object.keys(objet)) === cles)
}

const parCle = (objets: readonly Objet[]): { readonly [cle: string]: Colonne } =>
  Object.fromEntries(
    Object.keys(objets[0] ?? {}).map(cle => [cle, enColonnes(objets.map(objet => objet[cle] ?? null))])
  )

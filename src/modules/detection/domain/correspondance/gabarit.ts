import * as v from 'valibot'
import {
  type Lecteur,
  lecteurDeDate,
  lecteurDeMois,
  lecteurDeMots,
  lecteurDeNombre,
  lecteurDeTexte
} from './lecteurs.ts'
import { type Case, type Correspondance, SchemaCase, SchemaSi } from './schema.ts'

/** A household written once, where each value to read is a cell. */
export type Gabarit =
  | { readonly sorte: 'constante'; readonly valeur: unknown }
  | {
      readonly sorte: 'case'
      readonly place: number
      readonly colonne: string
      readonly lire: Lecteur
      readonly vide: string | number | boolean | null | undefined
    }
  | { readonly sorte: 'objet'; readonly champs: readonly (readonly [string, Gabarit])[] }
  | { readonly sorte: 'liste'; readonly elements: readonly Element[] }

export type Element = {
  readonly gabarit: Gabarit
  readonly si: { readonly place: number; readonly vaut: readonly string[] | null } | null
}

/** What the writing of the mapping needs: its settings, where columns stand, and what is wrong. */
export type Atelier = {
  readonly reglages: Pick<Correspondance, 'decimale' | 'dates'>
  readonly placeDe: (colonne: string, chemin: string) => number
  readonly noter: (chemin: string, message: string) => void
}

/** Prepares a part of the mapping: constants, cells, objects and lists of them. */
export const preparer = (atelier: Atelier, partie: unknown, chemin: string): Gabarit => {
  if (Array.isArray(partie))
    return {
      sorte: 'liste',
      elements: partie.map((element, rang) => preparerElement(atelier, element, `${chemin}[${rang}]`))
    }
  if (typeof partie !== 'object' || partie === null) return { sorte: 'constante', valeur: partie }
  if ('colonne' in partie) return preparerCase(atelier, partie, chemin)
  return {
    sorte: 'objet',
    champs: Object.entries(partie).map(([cle, valeur]) => [
      cle,
      preparer(atelier, valeur, chemin === '' ? cle : `${chemin}.${cle}`)
    ])
  }
}

const preparerElement = (atelier: Atelier, element: unknown, chemin: string): Element => {
  if (typeof element !== 'object' || element === null || !('si' in element))
    return { gabarit: preparer(atelier, element, chemin), si: null }
  const { si, ...reste } = element
  const lu = v.safeParse(SchemaSi, si)
  if (!lu.success) atelier.noter(`${chemin}.si`, lu.issues[0].message)
  const { colonne, vaut } =
    typeof lu.output === 'string' ? { colonne: lu.output, vaut: null } : lu.success ? lu.output : VIDE
  return {
    gabarit: preparer(atelier, reste, chemin),
    si: { place: atelier.placeDe(colonne, `${chemin}.si`), vaut }
  }
}

const VIDE = { colonne: '', vaut: null }

const preparerCase = (atelier: Atelier, partie: object, chemin: string): Gabarit => {
  const lue = v.safeParse(SchemaCase, partie)
  if (!lue.success) {
    atelier.noter(chemin, lue.issues[0].message)
    return { sorte: 'constante', valeur: null }
  }
  const { colonne, vide } = lue.output
  return {
    sorte: 'case',
    colonne,
    place: atelier.placeDe(colonne, chemin),
    lire: lecteurDe(atelier.reglages, lue.output),
    vide
  }
}

const lecteurDe = (
  { decimale = ',', dates = 'aaaa-mm-jj' }: Atelier['reglages'],
  { lire, forme, par = 1, mots }: Case
): Lecteur => {
  if (mots !== undefined) return lecteurDeMots(new Map(Object.entries(mots)))
  if (lire === 'nombre') return lecteurDeNombre(decimale, par)
  if (lire === 'date') return lecteurDeDate(forme ?? dates)
  if (lire === 'mois') return lecteurDeMois(forme ?? 'aaaa-mm')
  return lecteurDeTexte
}

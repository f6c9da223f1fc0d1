/**
 * What a function over a block of households does, line after line. A plain value stands for a whole column:
 * one number for each household, or for each of their persons.
 */

/** Where a value is kept from one loop over the households to the next. */
export type Variable = {
  readonly numero: number
  readonly lieu: 'foyer' | 'personne' | 'resultat' | 'date'
  /** Read by other functions: always kept. */
  readonly partagee: boolean
}

/** Lines called at most once for a block, by the first who needs what they write. */
export type Fonction = { readonly nom: string }

/** The loop over the persons, or over the months, where something is read. */
export type Boucle = string

export type Expression =
  | {
      readonly genre: 'variable'
      readonly variable: Variable
      readonly p: Boucle | null
    }
  | {
      readonly genre: 'entree'
      readonly rang: number
      readonly p: Boucle | null
      readonly m: Boucle | null
    }
  | { readonly genre: 'nombre'; readonly valeur: number }
  | {
      readonly genre: 'calcul'
      readonly code: Instruction
      readonly args: readonly Expression[]
    }

/** Instructions on two numbers at once, by their code in WebAssembly. */
export const INSTRUCTIONS = {
  non: 77,
  et: 78,
  etNon: 79,
  ou: 80,
  choisir: 82,
  egal: 71,
  different: 72,
  inferieur: 73,
  superieur: 74,
  auPlus: 75,
  auMoins: 76,
  plafond: 116,
  plancher: 117,
  plus: 240,
  moins: 241,
  fois: 242,
  divise: 243,
  min: 244,
  max: 245,
  minConnu: 246,
  maxConnu: 247
} as const

export type Instruction = keyof typeof INSTRUCTIONS

/** A test that holds for the block as soon as it does for one household. */
export type Drapeau = { readonly numero: number }

/** Series as bits: of the household, of the person in turn, of anyone. */
export type Masques = { readonly foyer: number; readonly personne: number; readonly quiconque: number }

/** So many months back, plus so many times the month of request. */
export type Recul = readonly [fixe: number, selon: number]

/** What is done for each household alone: neighbours of this kind share one loop. */
export type LigneSimple =
  | {
      readonly genre: 'affecte'
      readonly cible: Variable
      readonly p: Boucle | null
      readonly valeur: Expression
    }
  | { readonly genre: 'teste'; readonly drapeau: Drapeau; readonly valeur: Expression }
  /** Adds a monthly value as many times as its piece has months. */
  | {
      readonly genre: 'ajoute'
      readonly cible: Variable
      readonly p: Boucle | null
      readonly m: Boucle
      readonly valeur: Expression
    }

/** What is done for the block as a whole. */
export type LigneDeBloc =
  | { readonly genre: 'si'; readonly drapeau: Drapeau; readonly lignes: readonly Ligne[] }
  | {
      readonly genre: 'si recu'
      readonly masques: Masques
      readonly p: Boucle | null
      readonly lignes: readonly Ligne[]
    }
  | { readonly genre: 'appel'; readonly fonction: Fonction; readonly ecrit: readonly Variable[] }
  | {
      readonly genre: 'personnes'
      readonly p: Boucle
      readonly lesquelles: Lesquelles
      readonly lignes: readonly Ligne[]
    }
  | {
      readonly genre: 'mois'
      readonly m: Boucle
      readonly recent: Recul
      readonly ancien: Recul
      readonly lignes: readonly Ligne[]
    }

/** All, those before or after another. The person « 0 » is the first, without a loop. */
export type Lesquelles = 'toutes' | { readonly avant: Boucle } | { readonly apres: Boucle }

export type Ligne = LigneSimple | LigneDeBloc

export type FonctionEcrite = { readonly fonction: Fonction; readonly lignes: readonly Ligne[] }

export const estSimple = (ligne: Ligne): ligne is LigneSimple =>
  ligne.genre === 'affecte' || ligne.genre === 'teste' || ligne.genre === 'ajoute'

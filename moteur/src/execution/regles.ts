/** What the compiler generates and the engine runs: plain tables, so that the browser loads little. */
import type { Faits } from './faits.ts'
import type { lireFin } from './situation/fin.ts'

/** An input of the situation: where it is read, and what stands for it when nothing is written. */
export type EntreeLue = {
  /** Name and title are absent in the browser, where a fact is only known by its path. */
  readonly nom?: string
  readonly titre?: string
  readonly chemin: string
  readonly genre: 'nombre' | 'booleen' | 'choix' | 'date'
  readonly personne: boolean
  readonly mois: boolean
  /** The words of a choice; word i is bit i. */
  readonly choix?: readonly string[]
  readonly lecture?: string
  /** The written word is looked up in this table of the reader. */
  readonly table?: string
  readonly absent?: number
  readonly bornes?: readonly [number, number]
  readonly defautNet?: readonly [number, number]
}

/** For each word of a choice, the written codes that mean it, separated by spaces. */
export type Table = Readonly<Record<string, string>>

export type Lecteur = {
  readonly entrees: readonly EntreeLue[]
  /** How many months back the rules look, the month of request included. */
  readonly horizon: number
  /** By name: those that the inputs look into. */
  readonly tables?: Readonly<Record<string, Table>>
  /** Reads the day a line ends; a browser, which asks for no such day, does not carry it. */
  readonly lireFin?: typeof lireFin
}

export type ValeurPubliee = {
  readonly du: number
  readonly valeur: number
  readonly texte: string
  readonly url?: string
  readonly provisoire?: string
}

export type ParametrePublie = {
  readonly nom: string
  readonly titre: string
  readonly unite: string
  readonly aRevoirLe?: number
  readonly valeurs: readonly ValeurPubliee[]
}

/** A sentence cut at its figures: words, or the step whose value goes there with its unit. */
export type Phrase = readonly (string | readonly [pas: number, unite: string])[]

export type ReglePubliee = {
  readonly nom: string
  readonly titre: string
  /** Its step in the table. */
  readonly pas: number
  readonly unite: string
  readonly choix?: readonly string[]
  readonly texte?: string
  readonly url?: string
  readonly provisoire?: string
  readonly phrases?: {
    readonly oui?: Phrase
    readonly non?: Phrase
    readonly inconnu?: Phrase
    readonly nombre?: Phrase
  }
  /** Index of the rule whose comparison is shown as the reason. */
  readonly raison?: number
}

/** Numbers are indexes in `regles`. */
export type DroitPublie = {
  readonly nom: string
  readonly titre: string
  readonly conditions: readonly number[]
  readonly sorties: Readonly<Record<string, number>>
  readonly percu?: number
  readonly retour: readonly number[]
  /** Absent in the browser. */
  readonly echeances?: Readonly<Record<string, number>>
  readonly dAbord?: readonly { readonly droit: string; readonly pourquoi: string; readonly texte: string }[]
  readonly texte: string
  readonly url?: string
}

export type Catalogue = {
  readonly regles: readonly ReglePubliee[]
  readonly parametres: readonly ParametrePublie[]
  readonly droits: readonly DroitPublie[]
  /** Units of the compared figures, by index. */
  readonly unites: readonly string[]
  /** Why a rule does not know, by index. */
  readonly inconnus: readonly string[]
}

export type Regles = {
  readonly lecteur: Lecteur
  readonly catalogue: Catalogue
  /** The plan, encoded: `table.ts` reads it. */
  readonly table: readonly number[]
  /** Absent in the browser, where the table alone answers. */
  readonly calcul?: (faits: Faits) => Float64Array
  readonly trace?: (faits: Faits) => Float64Array
}

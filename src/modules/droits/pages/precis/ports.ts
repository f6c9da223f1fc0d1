import type { Context } from 'hono'
import type { DroitExplique } from 'moteur/execution'
import type { Jour } from '#shared/date'
import type { Result } from '#shared/result'
import type { Code } from '../../domain/precis/code.ts'
import type { EvaluerUnDroit } from '../../domain/precis/installer.ts'
import type { Fait } from '../../domain/precis/precisions.ts'
import type { Resultat } from '../../domain/resultat.ts'
import type { Situation } from '../../index.ts'
import type { CommuneDite } from '../ou-demander/port.ts'

/** `panne`: the base is away, and what was typed must stay on the page. */
export type LectureDuBrouillon =
  | { readonly sorte: 'ici'; readonly code: Code; readonly valeur: unknown }
  | { readonly sorte: 'absent' }
  | { readonly sorte: 'panne' }

/** Where the draft waits between two pages, sealed. */
export type GardeBrouillons = {
  readonly commencer: (c: Context, valeur: unknown) => Promise<Result<void, 'attendre' | 'panne'>>
  /** What a hand typed: a slip is told from a code that opens nothing. */
  readonly reprendre: (c: Context, saisie: string) => Promise<Result<void, RefusDeReprise>>
  readonly lire: (c: Context) => Promise<LectureDuBrouillon>
  readonly ecrire: (c: Context, valeur: unknown) => Promise<Result<void, 'absent' | 'panne'>>
  readonly effacer: (c: Context) => Promise<void>
}

export type RefusDeReprise = 'longueur' | 'signe' | 'erreur-de-copie' | 'inconnu' | 'attendre' | 'panne'

/** All the rights, and the facts that their rules read. */
export type CalculPrecis = {
  readonly evaluer: (foyer: Situation) => Resultat
  readonly evaluerUnDroit: EvaluerUnDroit
  /** Paths of the facts that would make an amount exact. */
  readonly precisionsUtiles: (foyer: Situation) => readonly string[]
  readonly expliquer: (foyer: Situation) => readonly DroitExplique[]
  readonly faits: readonly Fait[]
  readonly droits: readonly { readonly nom: string; readonly titre: string }[]
}

/** Communes as people name them. */
export type Communes = {
  readonly situer: (saisie: string) => Promise<readonly CommuneDite[]>
  readonly commune: (code: string) => Promise<CommuneDite | null>
}

/** What the pages of the precise path are given. */
export type PortsPrecis = {
  readonly brouillons: GardeBrouillons
  readonly calcul: CalculPrecis
  readonly communes: Communes
  readonly jour: () => Jour
  readonly scripts: readonly string[]
  /** Fills a grid as one types. */
  readonly scriptsDeLaGrille: readonly string[]
}

import type { Context } from 'hono'
import type { Resume } from '../../domain/resume/resume.ts'

/** Where the file of an agent stands. */
export type Etat =
  | { readonly sorte: 'aucun' }
  | { readonly sorte: 'en cours'; readonly lus: number }
  | { readonly sorte: 'fini'; readonly resume: Resume; readonly minutes: number }

/** Why a file gave nothing. */
export type Refus = { readonly sorte: RefusDit } | { readonly sorte: 'illisible'; readonly phrase: string }
export type RefusDit =
  | 'sans-fichier'
  | 'pas-un-envoi'
  | 'correspondance-trop-longue'
  | 'occupe'
  | 'vide'
  | 'trop-gros'
  | 'arrete'
  | 'disque'

export type IssueEntree =
  | { readonly sorte: 'entre' }
  | { readonly sorte: 'faux' }
  | { readonly sorte: 'attendre'; readonly minutes: number }

/** What the pages of the officer are given. */
export type PortsGuichet = {
  readonly acces: {
    /** The session, drawn at random on entering. */
    readonly lire: (c: Context) => Promise<string | undefined>
    readonly entrer: (c: Context, mot: string) => Promise<IssueEntree>
    readonly sortir: (c: Context) => void
  }
  readonly depots: {
    readonly etat: (session: string) => Etat
    readonly deposer: (
      session: string,
      requete: Request
    ) => Promise<{ readonly ok: true } | { readonly ok: false; readonly error: Refus }>
    readonly liste: (session: string, forme: 'csv' | 'jsonl') => AsyncIterable<string | Uint8Array> | null
    readonly effacer: (session: string) => Promise<void>
  }
  /** Opens the follow-up of those found, once the module of the accompaniment is there; until then, no button. */
  readonly ouvrirCampagne?: (session: string) => Promise<string>
  /** In megabytes. */
  readonly tailleAuPlus: number
  readonly scripts: readonly string[]
}

import type { Reponse } from '../../domain/confirmations/demande.ts'
import type { Lieu } from '../../domain/lieu/lieu.ts'

/** What a key opens: the place, nothing, or a pause after too many wrong ones. */
export type Ouverture =
  | { readonly sorte: 'ouvert'; readonly lieu: Lieu }
  | { readonly sorte: 'faux' }
  | { readonly sorte: 'attendre'; readonly minutes: number }

/** What the page where a place answers is given. */
export type PortsConfirmer = {
  readonly ouvrir: (code: string, cle: string) => Promise<Ouverture>
  readonly repondre: (code: string, reponse: Reponse, mots: string) => Promise<void>
  readonly scripts: readonly string[]
}

import type { Resume } from '../../domain/resume/resume.ts'
import type { Coffre } from './coffre.ts'
import type { EnvoiRefuse } from './recevoir.ts'

/** Why a deposit gave nothing; `phrase` says what to mend when the file itself is at fault. */
export type DepotRefuse =
  | { readonly sorte: EnvoiRefuse | 'occupe' | 'vide' | 'trop-gros' | 'arrete' | 'disque' }
  | { readonly sorte: 'illisible'; readonly phrase: string }

/** A file that goes by, then what it gave. */
export type Depot = {
  lus: number
  arreter: () => void
  /** Erased while it went by: its owner said so. */
  arrete: boolean
  coffre: Coffre | null
  resume: Resume | null
  jusqua: number
}

export const ouvrirDepot = (): Depot => ({
  lus: 0,
  arreter: () => undefined,
  arrete: false,
  coffre: null,
  resume: null,
  jusqua: Number.POSITIVE_INFINITY
})

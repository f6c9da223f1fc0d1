import type { DejaDit } from './bilan.ts'
import type { LotRepondu } from './lot-repondu.ts'

/** Where answers go, in the order of the file. */
export type Destination = {
  /** Answers of a detection that was stopped, up to a line: counted again, never computed again. */
  readonly deja: { readonly ligne: number; readonly dits: AsyncIterable<DejaDit> }
  readonly ecrire: (lot: LotRepondu) => Promise<void>
  /** Everything was said: what was being written takes its place. Gives a sentence for the terminal. */
  readonly finir: () => Promise<{
    readonly phrase: string
    readonly comptes: Readonly<Record<string, number>>
  }>
  /** In any case, at the end. */
  readonly fermer: () => Promise<void>
}

/** Nothing was said before. */
export const RIEN_DE_DIT: Destination['deja'] = { ligne: 0, dits: (async function* () {})() }

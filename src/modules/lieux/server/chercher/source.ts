import type { Lieu } from '../../domain/lieu/lieu.ts'

/** Where the places are kept. Its version grows with each write. */
export type SourceDesLieux = {
  readonly version: () => Promise<number>
  /** Every place, some hundreds at a time. */
  readonly tous: () => AsyncIterable<readonly Lieu[]>
  /** What was written after a version, and codes that no longer are a place of their own. */
  readonly depuis: (version: number) => Promise<Changements>
}

export type Changements = { readonly lieux: readonly Lieu[]; readonly retires: readonly string[] }

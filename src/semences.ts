import { amorcer, semerExemples } from '#modules/lieux/server'
import type { Base } from '#server/base'
import { systemClock } from '#server/clock'

/** What a module puts in the database of a first start, on demonstration machines. */
export type Semence = {
  /** Files or folders of the project that it is made from: the build makes the database again when they change. */
  readonly sources: readonly string[]
  readonly semer: (base: Base) => Promise<void>
}

/** In order; add yours. */
export const semences: readonly Semence[] = [
  {
    sources: [
      'donnees/lieux',
      'donnees/communes',
      ...['fusion', 'horaires', 'importation', 'lieu'].map(idee => `src/modules/lieux/domain/${idee}`)
    ],
    semer: amorcer
  },
  {
    sources: ['src/modules/lieux/server/verification'],
    semer: base => semerExemples(base, systemClock)
  }
]

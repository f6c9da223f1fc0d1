import type { Jour } from '#shared/date'
import { ADMINISTRATIONS, type Administration, existeLe, type Guichet, MODES, type Mode } from './guichet.ts'

/** What one administration offers in one commune, on a day. */
export type Accueil = {
  readonly administration: Administration
  /** From the easiest door to the hardest; empty: no counter here. */
  readonly modes: readonly Mode[]
  readonly guichets: readonly Guichet[]
}

/** One thing that happened to a counter. */
export type Evenement = {
  readonly jour: Jour
  readonly sorte: 'ouverture' | 'fin'
  readonly guichet: Guichet
}

/** Every administration, present or not, in one commune. */
export const accueilsDe = (
  guichets: readonly Guichet[],
  codeInsee: string,
  jour: Jour
): readonly Accueil[] => {
  const presents = guichets.filter(guichet => guichet.codeInsee === codeInsee && existeLe(guichet, jour))
  return ADMINISTRATIONS.map(administration => {
    const siens = presents.filter(guichet => guichet.administration === administration)
    return { administration, guichets: siens, modes: MODES.filter(mode => siens.some(g => g.mode === mode)) }
  })
}

/** What was opened and what ended, the latest first: « l'agence a fermé le… ». */
export const historique = (guichets: readonly Guichet[]): readonly Evenement[] =>
  guichets
    .flatMap((guichet): readonly Evenement[] => [
      ...(guichet.depuis === null ? [] : [{ jour: guichet.depuis, sorte: 'ouverture' as const, guichet }]),
      ...(guichet.jusqua === null ? [] : [{ jour: guichet.jusqua, sorte: 'fin' as const, guichet }])
    ])
    .toSorted((a, b) => (a.jour < b.jour ? 1 : a.jour > b.jour ? -1 : 0))

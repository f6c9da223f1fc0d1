import { memeJourPlusMois } from '#shared/date'
import type { Resultat } from './resultat.ts'

/** A due date of a right: which one (`fin`, `redemander_des`…), and the day. */
type Echeance = { readonly sorte: string; readonly le: string }
export type EcheancesDuDroit = {
  /** Its name in the rules. */
  readonly droit: string
  readonly dates: readonly Echeance[]
  /** It goes on without being asked for. */
  readonly automatique: boolean
}

/** An age that is past in years to come is no date to keep yet. */
const MOIS_AVANT_UN_AGE = 12

/** The rights that have a date to keep, the nearest first. */
export const echeances = ({ droits }: Resultat, jour: string): readonly EcheancesDuDroit[] =>
  Object.entries(droits)
    .map(([droit, { echeances: siennes }]) => ({
      droit,
      ...dater((siennes ?? {}) as Readonly<Record<string, unknown>>, jour)
    }))
    .filter(({ dates }) => dates.some(({ le }) => le >= jour))
    .toSorted((a, b) => prochaine(a, jour).localeCompare(prochaine(b, jour)))

/** What is past is no longer to keep, but the day from which one may ask: it is the time. What goes on by itself is not asked anew. */
const dater = (
  { automatique, ...ecrites }: Readonly<Record<string, unknown>>,
  jour: string
): Omit<EcheancesDuDroit, 'droit'> => ({
  dates: Object.entries(ecrites)
    .flatMap(([sorte, le]) => (typeof le === 'string' ? [{ sorte, le }] : []))
    .filter(({ sorte, le }) => le >= jour || sorte.endsWith('_des'))
    .filter(({ sorte }) => automatique !== true || !sorte.startsWith('redemander'))
    .filter(({ sorte, le }) => sorte !== 'avant_le' || le <= memeJourPlusMois(jour, MOIS_AVANT_UN_AGE))
    .toSorted((a, b) => a.le.localeCompare(b.le)),
  automatique: automatique === true
})

const prochaine = ({ dates }: EcheancesDuDroit, jour: string): string =>
  dates.find(({ le }) => le >= jour)?.le ?? ''

import type { Horaires } from '#modules/lieux'

/** Hours as a source writes them, as we read them, and as OpenStreetMap would say the same thing. */
export type Cas = {
  readonly forme: 'osm' | 'cases' | 'francais'
  readonly texte: string
  readonly horaires: Horaires
  /** For the reference evaluator, written without our readers; « off » where nothing may be promised. */
  readonly reference: string
}

type Semaine = Horaires['semaine']

const JOURS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su']
const deux = (n: number): string => String(n).padStart(2, '0')

/** « 09:30 ». */
export const hhmm = (minute: number): string => `${deux(Math.floor(minute / 60))}:${deux(minute % 60)}`

/** « 09:00-12:00,14:00-17:00 ». */
export const plagesOsm = (plages: Semaine[number]): string =>
  plages.map(({ de, a }) => `${hhmm(de)}-${hhmm(a)}`).join(',')

/** One rule a day: plain on purpose. */
export const semaineOsm = (semaine: Semaine): string =>
  semaine
    .flatMap((plages, rang) => (plages.length === 0 ? [] : [`${JOURS[rang]} ${plagesOsm(plages)}`]))
    .join('; ') || 'off'

/** « Mo », « Tu »… */
export const jourOsm = (rang: number): string => JOURS[rang] ?? ''

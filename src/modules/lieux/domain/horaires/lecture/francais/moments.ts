import type { Plage } from '../../horaires.ts'
import type { Moment } from './jetons.ts'

const MIDI = 720
const QUATORZE_HEURES = 840
const SOIR = 1080

type Fenetre = { readonly de: number; readonly a: number }

/** True when a range is, at least in part, of the morning, the afternoon or the evening. */
export const estDuMoment = ({ de, a }: Plage, moment: Moment | undefined): boolean => {
  if (moment === undefined) return true
  if (moment === 'soir') return a > SOIR
  // A morning that ends at 13:30 is still a morning.
  return moment === 'matin' ? de < MIDI : de >= MIDI || a > 810
}

/** From when to when, of a day with these ranges: a closed afternoon starts where the morning ends. */
export const fenetreDe = (moment: Moment | undefined, plages: readonly Plage[]): Fenetre => {
  if (moment === undefined) return { de: 0, a: 1440 }
  if (moment === 'soir') return { de: SOIR, a: 1440 }
  const finDuMatin = Math.max(
    MIDI,
    ...plages.filter(p => p.de < MIDI && p.a <= QUATORZE_HEURES).map(p => p.a)
  )
  if (moment === 'apres-midi') return { de: finDuMatin, a: 1440 }
  // Closed in the morning of a day without a break: nobody says when it opens again.
  const sansPause = plages.some(p => p.de < MIDI && p.a > QUATORZE_HEURES)
  return { de: 0, a: sansPause ? QUATORZE_HEURES : finDuMatin }
}

/** The rest of the day. */
export const horsDe = ({ de, a }: Fenetre): readonly Fenetre[] =>
  [
    { de: 0, a: de },
    { de: a, a: 1440 }
  ].filter(reste => reste.a > reste.de)

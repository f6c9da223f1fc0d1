import type { Jour } from '#shared/date'

/** Time is an argument everywhere; this is the only place that reads it. */
export type Clock = { readonly instant: () => Date; readonly aujourdhui: () => Jour }

/** The civil day in France: a request made at 00:30 in Paris belongs to that day, whatever the machine's zone. */
const jourDeParis = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' })

const clockFrom = (instant: () => Date): Clock => ({
  instant,
  aujourdhui: () => jourDeParis.format(instant())
})

/** The machine's clock. */
export const systemClock: Clock = clockFrom(() => new Date())

/** A clock stopped at an instant, for tests and for answers that must not move. */
export const fixedClock = (instant: string): Clock => clockFrom(() => new Date(instant))

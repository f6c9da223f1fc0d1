import type { Moment } from '../horaires.ts'

const FUSEAUX: Readonly<Record<string, string>> = {
  971: 'America/Guadeloupe',
  972: 'America/Martinique',
  973: 'America/Cayenne',
  974: 'Indian/Reunion',
  975: 'America/Miquelon',
  976: 'Indian/Mayotte',
  977: 'America/St_Barthelemy',
  978: 'America/Marigot',
  986: 'Pacific/Wallis',
  987: 'Pacific/Tahiti',
  988: 'Pacific/Noumea'
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** Building one costs more than using it a thousand times. */
const formatDe = (fuseau: string): Intl.DateTimeFormat => {
  const connu = formats.get(fuseau)
  if (connu !== undefined) return connu
  const nouveau = new Intl.DateTimeFormat('en-CA', {
    timeZone: fuseau,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit'
  })
  formats.set(fuseau, nouveau)
  return nouveau
}

/** The day and the minute on the clocks of a département; mainland France when it is not told. */
export const momentLocal = (instant: Date, departement?: string): Moment => {
  const morceaux = formatDe(FUSEAUX[departement ?? ''] ?? 'Europe/Paris').formatToParts(instant)
  const lire = (type: string): string => morceaux.find(morceau => morceau.type === type)?.value ?? ''
  return {
    jour: `${lire('year').padStart(4, '0')}-${lire('month')}-${lire('day')}`,
    minute: Number(lire('hour')) * 60 + Number(lire('minute'))
  }
}

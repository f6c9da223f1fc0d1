import type { Plage } from '../horaires/horaires.ts'

/** « 9h-12h30 et 14h-17h »: short, and read again as it was. */
export const ecrirePlages = (plages: readonly Plage[]): string =>
  plages
    .map(({ de, a, rdv }) => `${ecrireHeure(de)}-${ecrireHeure(a)}${rdv ? ' sur rendez-vous' : ''}`)
    .join(' et ')

const ecrireHeure = (minutes: number): string => {
  const reste = minutes % 60
  return `${Math.floor(minutes / 60) % 24}h${reste === 0 ? '' : String(reste).padStart(2, '0')}`
}

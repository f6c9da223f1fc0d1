import { m } from '#messages'
import { jourEnLettres, joursPlus, memeJourPlusMois } from '#shared/date'
import { rangDansLaSemaine } from '../domain/horaires/etat/calendrier.ts'
import type { Moment } from '../domain/horaires/horaires.ts'

const JOURS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'] as const

export const nomDuRang = (rang: number): string => JOURS[rang] ?? ''

/** « mardi ». */
export const nomDuJour = (jour: string): string => nomDuRang(rangDansLaSemaine(jour))

/** « 9 h », « 9 h 30 », « minuit ». The spaces never break. */
export const direHeure = (minutes: number): string => {
  const reste = minutes % 60
  const heure = Math.floor(minutes / 60) % 24
  if (heure === 0 && reste === 0) return m.lieux_minuit()
  return `${heure}\u00a0h${reste === 0 ? '' : `\u00a0${String(reste).padStart(2, '0')}`}`
}

/** « aujourd’hui », « demain », « mardi », « mardi 12 janvier »; the year only when it is not obvious. */
export const direJour = (jour: string, aujourdhui: string): string => {
  if (jour === aujourdhui) return m.lieux_aujourdhui()
  if (jour === joursPlus(aujourdhui, 1)) return m.lieux_demain()
  if (jour > aujourdhui && jour < joursPlus(aujourdhui, 7)) return nomDuJour(jour)
  const date = jourEnLettres(jour)
  return `${nomDuJour(jour)} ${jour < memeJourPlusMois(aujourdhui, 11) ? date.replace(/ \d+$/, '') : date}`
}

/** « demain à 9 h ». */
export const direMoment = ({ jour, minute }: Moment, { jour: aujourdhui }: Moment): string =>
  m.lieux_jour_a_heure({ jour: direJour(jour, aujourdhui), heure: direHeure(minute) })

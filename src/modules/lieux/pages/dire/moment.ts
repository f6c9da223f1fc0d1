import { m } from '#messages'
import { jourEnLettres, joursPlus, memeJourPlusMois } from '#shared/date'
import { rangDansLaSemaine } from '../../domain/horaires/etat/calendrier.ts'
import type { Moment } from '../../domain/horaires/horaires.ts'
import { direHeure, direJour as direRangDuJour } from '../../domain/horaires/phrases/mots.ts'

/** « mardi ». */
export const nomDuJour = (jour: string): string => direRangDuJour(rangDansLaSemaine(jour))

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

import ical, { ICalAlarmType } from 'ical-generator'
import type { RendezVous } from '../pages/ports.ts'

const MINUTES_DUREE = 60
const SECONDES_AVANT = 2 * 60 * 60

/** The appointment as an iCalendar file, that rings two hours before. */
export const calendrier = ({ cle, titre, adresse, notes, jour, minute }: RendezVous): string => {
  const agenda = ical({ prodId: { company: 'Relais', product: 'Relais', language: 'FR' } })
  const rendezVous = agenda.createEvent({
    // Noted twice, it is the same.
    id: `${cle}-${jour}-${minute}@relais`,
    // « Floating »: nine o'clock on the clocks of the place, whatever the zone of the phone.
    floating: true,
    start: enDate(jour, minute),
    end: enDate(jour, minute + MINUTES_DUREE),
    summary: titre,
    location: adresse,
    description: notes.join('\n')
  })
  rendezVous.createAlarm({ type: ICalAlarmType.display, trigger: SECONDES_AVANT, description: titre })
  return agenda.toString()
}

/** Of a floating date, the library writes the UTC parts: neither the zone of the machine nor a change of hour counts. */
const enDate = (jour: string, minute: number): Date => {
  const [annee = 0, mois = 1, n = 1] = jour.split('-').map(Number)
  return new Date(Date.UTC(annee, mois - 1, n, 0, minute))
}

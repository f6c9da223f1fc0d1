import { joursPlus, memeJourPlusMois } from '#shared/date'
import { aDesPlages, type DouteHoraires, type Horaires, type Moment, sansHoraires } from '../horaires.ts'
import { type Journee, journeeDe, plageA } from './journee.ts'
import { estUnPont, estVeilleDeFete, type Ferie } from './jours-feries.ts'

export type Etat = 'ouvert' | 'sans-doute-ouvert' | 'appelez-avant' | 'ferme' | 'inconnu'

/** Why: a code and what its sentence needs. */
export type Raison =
  | { readonly code: 'horaires' }
  | { readonly code: 'confirmation-ancienne'; readonly le: string }
  | { readonly code: 'confirmation-trop-ancienne'; readonly le: string }
  | { readonly code: 'jamais-confirme' }
  | { readonly code: 'rendez-vous' }
  | { readonly code: 'rendez-vous-peut-etre' }
  | { readonly code: 'ferie'; readonly ferie: Ferie }
  | { readonly code: 'pont' }
  | { readonly code: 'veille-de-fete' }
  | { readonly code: 'a-verifier'; readonly doute: DouteHoraires }
  | { readonly code: 'exception' }
  | { readonly code: 'sans-horaires' }

export type EtatDuLieu = {
  readonly etat: Etat
  readonly raison: Raison
  /** Minutes since midnight of that day: when this opening ends. */
  readonly jusqua?: number
}

/** What is known besides the hours. */
export type Contexte = {
  /** When someone last said that the hours are true. */
  readonly confirmeLe?: string | null
  /** « 23 », « 2A », « 974 »: for its holidays. Unknown: every local holiday counts. */
  readonly departement?: string
}

const MOIS_SURS = 6
const MOIS_TROP_VIEUX = 36
const MIDI = 720

/**
 * The state of a place at a civil moment where it is.
 * « Ouvert » is a promise: anything that is not sure says less.
 */
export const etatA = (horaires: Horaires | null, moment: Moment, contexte: Contexte = {}): EtatDuLieu => {
  if (horaires === null || sansHoraires(horaires))
    return { etat: 'inconnu', raison: { code: 'sans-horaires' } }
  const { jour, minute } = moment
  const journee = journeeDe(horaires, jour, contexte.departement)
  const veille = journeeDe(horaires, joursPlus(jour, -1), contexte.departement)
  const doutes = doutesSur(horaires, journee.rang, minute)
  const ouverture = plageA(minute, journee, veille)
  if (ouverture === undefined) return dehors(horaires, journee, doutes)
  const { etat, raison } = dedans({ moment, contexte, doutes, ouverture, aujourdhui: journee })
  const decalage = ouverture.journee === journee ? 0 : 1440
  return { etat, raison, jusqua: ouverture.plage.a - decalage }
}

/** Outside every known range: closed only when nothing is in doubt. */
const dehors = (horaires: Horaires, journee: Journee, doutes: readonly DouteHoraires[]): EtatDuLieu => {
  if (doutes.some(({ code }) => code === 'rdv-sans-heure'))
    return { etat: 'appelez-avant', raison: { code: 'rendez-vous' } }
  const doute = doutes.find(estGrave)
  if (doute !== undefined)
    return { etat: aDesPlages(horaires) ? 'inconnu' : 'appelez-avant', raison: { code: 'a-verifier', doute } }
  if (journee.ferie !== undefined && journee.plages.length === 0)
    return { etat: 'ferme', raison: { code: 'ferie', ferie: journee.ferie } }
  return { etat: 'ferme', raison: { code: journee.parRegle ? 'exception' : 'horaires' } }
}

type Ouverture = {
  readonly moment: Moment
  readonly contexte: Contexte
  readonly doutes: readonly DouteHoraires[]
  readonly ouverture: NonNullable<ReturnType<typeof plageA>>
  readonly aujourdhui: Journee
}

/** Inside a range: the first reason that forbids to promise. */
const dedans = (o: Ouverture): EtatDuLieu => {
  const grave = aAppeler(o) ?? confirmationPerdue(o)
  if (grave !== undefined) return { etat: 'appelez-avant', raison: grave }
  const legere = reserve(o)
  if (legere !== undefined) return { etat: 'sans-doute-ouvert', raison: legere }
  return { etat: 'ouvert', raison: { code: 'horaires' } }
}

const aAppeler = ({ moment, doutes, ouverture, aujourdhui }: Ouverture): Raison | undefined => {
  const doute = doutes.find(estGrave)
  if (doute !== undefined) return { code: 'a-verifier', doute }
  if (ouverture.plage.rdv) return { code: 'rendez-vous' }
  for (const { ferie, dite } of [ouverture.journee, aujourdhui])
    if (ferie !== undefined && !dite) return { code: 'ferie', ferie }
  if (estVeilleDeFete(moment.jour) && moment.minute >= MIDI && !aujourdhui.dite)
    return { code: 'veille-de-fete' }
  return undefined
}

const confirmationPerdue = ({ moment, contexte: { confirmeLe } }: Ouverture): Raison | undefined => {
  // A confirmation from the future is a mistake: it proves nothing.
  if (!confirmeLe || confirmeLe > joursPlus(moment.jour, 1)) return { code: 'jamais-confirme' }
  return memeJourPlusMois(confirmeLe, MOIS_TROP_VIEUX) < moment.jour
    ? { code: 'confirmation-trop-ancienne', le: confirmeLe }
    : undefined
}

/** Confirmed so long ago that it may have changed since. */
export const estAncienne = (confirmeLe: string, jour: string): boolean =>
  memeJourPlusMois(confirmeLe, MOIS_SURS) < jour

const reserve = ({ moment, contexte, doutes, aujourdhui }: Ouverture): Raison | undefined => {
  const { confirmeLe, departement } = contexte
  if (confirmeLe && estAncienne(confirmeLe, moment.jour))
    return { code: 'confirmation-ancienne', le: confirmeLe }
  if (estUnPont(moment.jour, aujourdhui.rang, departement) && !aujourdhui.dite) return { code: 'pont' }
  return doutes.some(({ code }) => code === 'rdv-a-prendre') ? { code: 'rendez-vous-peut-etre' } : undefined
}

// By appointment outside the hours told: those hours stay true. To be taken, perhaps: one may still come.
const estGrave = ({ code }: DouteHoraires): boolean => code !== 'rdv-sans-heure' && code !== 'rdv-a-prendre'

/** The doubts that touch this minute. */
const doutesSur = ({ doutes }: Horaires, rang: number, minute: number): readonly DouteHoraires[] =>
  doutes.filter(
    ({ jours, de = 0, a = Number.POSITIVE_INFINITY }) =>
      (jours === undefined || jours.includes(rang)) && de <= minute && minute < a
  )

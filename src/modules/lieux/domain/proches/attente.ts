import type { Contexte, EtatDuLieu } from '../horaires/etat/etat.ts'
import { estSure, ouvertures, type Prochaine } from '../horaires/etat/ouvertures.ts'
import { aDesPlages, type Horaires, type Moment } from '../horaires/horaires.ts'

/**
 * What it costs, in minutes of patience, that a place is not surely open when one arrives.
 * These are choices: waiting at home costs less than the same time on the road.
 */
export const ATTENTE = {
  ouvert: 0,
  sansDouteOuvert: 10,
  bientot: 20,
  /** Inside known hours, but someone should answer first. */
  appelezAvant: 30,
  aujourdhui: 40,
  /** Nobody knows the hours: it may be open. */
  inconnu: 50,
  demain: 60,
  semaine: 80,
  jamais: 100
} as const

/** An opening to come that is not sure: there is time to call. */
const A_CONFIRMER = 10

/** « Bientôt ». */
export const BIENTOT_EN_MINUTES = 60

type Ici = {
  readonly horaires: Horaires | null
  readonly contexte: Contexte
  readonly moment: Moment
  readonly etat: EtatDuLieu
  /** Minutes to get there. */
  readonly trajet: number
}

/** The wait, in the unit above. */
export const attenteDe = (ici: Ici): number => {
  const { etat, moment, trajet } = ici
  if (!estDansSesHeures(etat)) return attendreLouverture(ici, moment)
  const { jusqua = 0 } = etat
  // Closed before one arrives: as if it were closed already.
  if (moment.minute + trajet >= jusqua) return attendreLouverture(ici, { ...moment, minute: jusqua })
  if (etat.etat === 'ouvert') return ATTENTE.ouvert
  return etat.etat === 'sans-doute-ouvert' ? ATTENTE.sansDouteOuvert : ATTENTE.appelezAvant
}

/** True inside known hours, be it with a call first. */
export const estDansSesHeures = ({ etat, jusqua }: EtatDuLieu): boolean =>
  jusqua !== undefined && etat !== 'ferme' && etat !== 'inconnu'

const attendreLouverture = ({ horaires, contexte, moment, etat }: Ici, depuis: Moment): number => {
  if (etat.etat === 'inconnu' || (etat.etat === 'appelez-avant' && etat.jusqua === undefined))
    return ATTENTE.inconnu
  const [prochaine] = ouvertures(horaires, depuis, contexte, 2)
  if (prochaine === undefined)
    return horaires !== null && aDesPlages(horaires) ? ATTENTE.semaine : ATTENTE.jamais
  return delai(prochaine, moment) + (estSure(prochaine) ? 0 : A_CONFIRMER)
}

const delai = (prochaine: Prochaine, moment: Moment): number => {
  if (prochaine.jour !== moment.jour) return ATTENTE.demain
  return prochaine.minute - moment.minute <= BIENTOT_EN_MINUTES ? ATTENTE.bientot : ATTENTE.aujourdhui
}

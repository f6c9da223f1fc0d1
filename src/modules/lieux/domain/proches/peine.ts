import type { Convenance } from '../besoins/besoins.ts'
import { type Contexte, type EtatDuLieu, etatA } from '../horaires/etat/etat.ts'
import type { Horaires, Moment } from '../horaires/horaires.ts'
import type { Position } from '../lieu/lieu.ts'
import { attenteDe } from './attente.ts'
import { dureeDuTrajet } from './trajet.ts'

/** « Peut-être »: one place out of several will not do it. In minutes, like the rest. */
const PEUT_ETRE = 45

/** Somewhere in its commune: not at its centre. */
const KM_DANS_LA_COMMUNE = 2

/** What is weighed: a place, or one of its stops. */
export type Candidat = {
  readonly km: number
  readonly precision: Position['precision']
  readonly convenance: Convenance
  readonly horaires: Horaires | null
  readonly contexte: Contexte
}

export type Pesee = { readonly etat: EtatDuLieu; readonly peine: number }

/**
 * What stands between a person and help, in minutes: the way there, the wait, the risk of going for nothing.
 * The least comes first. So a sure place open at 4 km comes before a « peut-être » closed at 1 km,
 * and a « peut-être » open in the street before a sure one at 10 km: it is worth a call first.
 */
export const peser = (candidat: Candidat, moment: Moment): Pesee => {
  const { horaires, contexte, convenance } = candidat
  const trajet = dureeDuTrajet(kmACompter(candidat))
  const etat = etatA(horaires, moment, contexte)
  const attente = attenteDe({ horaires, contexte, moment, etat, trajet })
  return { etat, peine: trajet + attente + peineDeConvenance(convenance) }
}

/** The risk that the place does not do it. */
export const peineDeConvenance = (convenance: Convenance): number =>
  convenance === 'peut-etre' ? PEUT_ETRE : 0

const kmACompter = ({ km, precision }: Candidat): number =>
  precision === 'exacte' ? km : Math.max(km, KM_DANS_LA_COMMUNE)

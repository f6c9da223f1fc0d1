import { departementDe } from '#shared/territoire'
import type { Convenance } from '../besoins/besoins.ts'
import { distanceKm } from '../communes/distance.ts'
import type { Contexte, EtatDuLieu } from '../horaires/etat/etat.ts'
import { ouvertures } from '../horaires/etat/ouvertures.ts'
import type { Horaires, Moment } from '../horaires/horaires.ts'
import type { Position } from '../lieu/lieu.ts'
import { estDansSesHeures } from './attente.ts'
import {
  communeDe,
  type Endroit,
  estSurLaCarte,
  horairesDe,
  type IndexDesLieux,
  positionDe
} from './index-des-lieux.ts'
import { bitDe } from './masques.ts'
import { type Pesee, peser } from './peine.ts'
import type { Recherche } from './recherche.ts'

/** A place, or one of its stops, weighed for a search. */
export type Essai = {
  readonly endroit: Endroit
  readonly km: number
  readonly precision: Position['precision']
  readonly convenance: Convenance
  readonly horaires: Horaires | null
  readonly contexte: Contexte
  readonly pesee: Pesee
}

type Demande = { readonly index: IndexDesLieux; readonly recherche: Recherche; readonly moment: Moment }

/** Weighs one place; null when its hours do not fit what is asked. */
export const essayer = ({ index, recherche, moment }: Demande, n: number): Essai | null => {
  const endroit = index.endroits[n]
  if (endroit === undefined) return null
  const position = positionDe(endroit)
  const situee = estSurLaCarte(position)
  const candidat = {
    // Nobody put it on the map, but it is in the commune one is in.
    km: situee ? distanceKm(recherche.autour, position) : 0,
    precision: situee ? position.precision : ('commune' as const),
    convenance: convenanceDe(index, n, recherche),
    horaires: horairesDe(endroit),
    contexte: contexteDe(endroit)
  }
  const pesee = peser(candidat, moment)
  return ouvre(candidat, recherche, moment, pesee.etat) ? { endroit, ...candidat, pesee } : null
}

/** How well place n, already sorted out, answers what is looked for. */
export const convenanceDe = (
  { masques }: IndexDesLieux,
  n: number,
  { besoin }: Pick<Recherche, 'besoin'>
): Convenance => (besoin === null || ((masques.oui[n] ?? 0) & bitDe(besoin)) !== 0 ? 'oui' : 'peut-etre')

/** What the hours need to be told: who confirmed them, and whose holidays count. */
export const contexteDe = (endroit: Endroit): Contexte => {
  const commune = communeDe(endroit)
  return {
    confirmeLe: endroit.lieu.confirmation?.le ?? null,
    ...(commune !== null && { departement: departementDe(commune) })
  }
}

const JOURS = { aujourdhui: 1, semaine: 7 } as const

type Heures = { readonly horaires: Horaires | null; readonly contexte: Contexte }

const ouvre = (
  { horaires, contexte }: Heures,
  { quand }: Recherche,
  moment: Moment,
  etat: EtatDuLieu
): boolean => {
  if (quand === null || estDansSesHeures(etat)) return true
  return quand !== 'maintenant' && ouvertures(horaires, moment, contexte, JOURS[quand]).next().done !== true
}

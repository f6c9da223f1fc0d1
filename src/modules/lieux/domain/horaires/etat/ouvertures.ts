import { joursPlus } from '#shared/date'
import type { Horaires, Moment } from '../horaires.ts'
import { type Contexte, type Etat, etatA } from './etat.ts'
import { journeeDe } from './journee.ts'

export type Prochaine = Moment & { readonly etat: Etat }

// Two months see a monthly Saturday and a summer closure.
const JOURS_A_REGARDER = 62
const UNE_SEMAINE = 7

/** The next moment one can go without calling; failing that, the next one where somebody may answer. */
export const prochaineOuverture = (
  horaires: Horaires | null,
  moment: Moment,
  contexte: Contexte = {}
): Prochaine | undefined => {
  let aAppeler: Prochaine | undefined
  const assez = joursPlus(moment.jour, UNE_SEMAINE)
  for (const ouverture of ouvertures(horaires, moment, contexte, JOURS_A_REGARDER)) {
    if (estSure(ouverture)) return ouverture
    // A week of doubts: the next ones are no surer, only farther.
    if (aAppeler !== undefined && ouverture.jour > assez) break
    aAppeler ??= ouverture
  }
  return aAppeler
}

/** The best state from now to the end of the day. */
export const ouvertAujourdhui = (horaires: Horaires | null, moment: Moment, contexte?: Contexte): Etat =>
  meilleur(horaires, moment, contexte, 1)

/** The best state of the seven days that start now. */
export const ouvertCetteSemaine = (horaires: Horaires | null, moment: Moment, contexte?: Contexte): Etat =>
  meilleur(horaires, moment, contexte, 7)

const meilleur = (
  horaires: Horaires | null,
  moment: Moment,
  contexte: Contexte = {},
  jours: number
): Etat => {
  const maintenant = etatA(horaires, moment, contexte).etat
  let mieux = maintenant
  for (const { etat } of ouvertures(horaires, moment, contexte, jours)) {
    if (ORDRE.indexOf(etat) < ORDRE.indexOf(mieux)) mieux = etat
    if (mieux === 'ouvert') break
  }
  return mieux
}

/** From the best to the worst, for who looks for a place. */
const ORDRE: readonly Etat[] = ['ouvert', 'sans-doute-ouvert', 'appelez-avant', 'inconnu', 'ferme']

/** One may go there without calling. */
export const estSure = ({ etat }: Prochaine): boolean => etat === 'ouvert' || etat === 'sans-doute-ouvert'

/** Each opening from a moment on, with the state at its start. */
export function* ouvertures(
  horaires: Horaires | null,
  { jour, minute }: Moment,
  contexte: Contexte,
  jours: number
): Generator<Prochaine> {
  if (horaires === null) return
  for (let n = 0; n < jours; n += 1) {
    const ce = n === 0 ? jour : joursPlus(jour, n)
    const { plages } = journeeDe(horaires, ce, contexte.departement)
    for (const { de, a } of plages) {
      const debut = n === 0 ? Math.max(de, minute) : de
      if (debut >= a || debut >= 1440) continue
      yield { jour: ce, minute: debut, etat: etatA(horaires, { jour: ce, minute: debut }, contexte).etat }
    }
  }
}

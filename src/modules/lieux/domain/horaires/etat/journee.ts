import { type Horaires, MINUTES_PAR_JOUR, type Plage, type Regle } from '../horaires.ts'
import { oter, ranger } from '../plages.ts'
import { rangDansLaSemaine, rangsDansLeMois, semaineIso } from './calendrier.ts'
import { type Ferie, jourFerie } from './jours-feries.ts'

/** What the hours say of one day. */
export type Journee = {
  readonly jour: string
  readonly rang: number
  readonly plages: readonly Plage[]
  readonly ferie?: Ferie
  /** The source has told what happens on this very day, or on public holidays. */
  readonly dite: boolean
  /** Closed, or partly, by a rule and not by the ordinary week. */
  readonly parRegle: boolean
}

/** The ordinary week, then each rule that fits, in order. */
export const journeeDe = (horaires: Horaires, jour: string, departement?: string): Journee => {
  const rang = rangDansLaSemaine(jour)
  const ferie = jourFerie(jour, departement)
  let plages = horaires.semaine[rang] ?? []
  let dite = false
  let parRegle = false
  for (const regle of horaires.regles ?? []) {
    if (!convient(regle, jour, rang) || (regle.feries && ferie === undefined)) continue
    plages = appliquer(regle, plages)
    // A later rule that knows nothing of holidays takes the promise back.
    if (regle.feries || estDateeDUnJour(regle)) dite = true
    else if (regle.effet === undefined) dite = false
    parRegle = true
  }
  return { jour, rang, plages, ...(ferie && { ferie }), dite, parRegle }
}

const estDateeDUnJour = ({ du, au }: Regle): boolean => du !== undefined && du === au

const appliquer = ({ effet, plages }: Regle, avant: readonly Plage[]): readonly Plage[] => {
  if (effet === 'ajoute') return ranger([...avant, ...plages])
  return effet === 'retire' ? oter(avant, plages) : plages
}

const convient = ({ jours, rangs, semaines, du, au }: Regle, jour: string, rang: number): boolean =>
  (jours === undefined || jours.includes(rang)) &&
  (rangs === undefined || rangsDansLeMois(jour).some(n => rangs.includes(n))) &&
  (semaines === undefined || estDansLesSemaines(semaines, semaineIso(jour))) &&
  estDansLaSaison(jour, du, au)

const estDansLesSemaines = (semaines: NonNullable<Regle['semaines']>, n: number): boolean => {
  if (semaines === 'paires') return n % 2 === 0
  return semaines === 'impaires' ? n % 2 === 1 : semaines.includes(n)
}

/** `MM-JJ` comes back every year, and may pass New Year. */
const estDansLaSaison = (jour: string, du = '', au = ''): boolean => {
  const annuelle = (du || au).length === 5
  const point = annuelle ? jour.slice(5) : jour
  if (annuelle && du > au && au !== '') return point >= du || point <= au
  return point >= du && (au === '' || point <= au)
}

/** The range of that minute, of this day or of the night before; by appointment first: the safer reading. */
export const plageA = (
  minute: number,
  journee: Journee,
  veille: Journee
): { readonly plage: Plage; readonly journee: Journee } | undefined => {
  const ici = contient(journee.plages, minute)
  if (ici !== undefined) return { plage: ici, journee }
  const nuit = contient(veille.plages, minute + MINUTES_PAR_JOUR)
  return nuit && { plage: nuit, journee: veille }
}

const contient = (plages: readonly Plage[], minute: number): Plage | undefined => {
  const trouvees = plages.filter(({ de, a }) => de <= minute && minute < a)
  return trouvees.find(({ rdv }) => rdv) ?? trouvees[0]
}

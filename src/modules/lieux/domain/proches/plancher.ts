import { jourFerie } from '../horaires/etat/jours-feries.ts'
import type { Moment } from '../horaires/horaires.ts'
import { ATTENTE } from './attente.ts'
import { type Fenetre, fenetresDe } from './fenetres.ts'
import { bitDe, FAITS, type Masques, toucheLaFenetre } from './masques.ts'
import { peineDeConvenance } from './peine.ts'
import type { Recherche } from './recherche.ts'

/** Paris keeps the days off of the whole country, and no other. */
const SANS_FERIE_LOCAL = '75'

/** What is asked of a place, wherever it is. */
type Souhaits = Pick<Recherche, 'besoin' | 'quand' | 'fauteuil' | 'langueDesSignes' | 'bus'>

/** A search made ready to be compared with many masks. */
export type Filtre = {
  /** 0: no need was said. */
  readonly besoin: number
  /** All of these are asked. */
  readonly faits: number
  readonly fenetres: readonly Fenetre[]
  /** A day off everywhere: who does not speak of it should be called. */
  readonly ferie: boolean
  /** Places whose hours are not known, or that never open, are kept too. */
  readonly toutMoment: boolean
}

export const filtreDe = (recherche: Souhaits, moment: Moment): Filtre => ({
  besoin: recherche.besoin === null ? 0 : bitDe(recherche.besoin),
  faits:
    (recherche.fauteuil ? FAITS.fauteuil : 0) |
    (recherche.langueDesSignes ? FAITS.langueDesSignes : 0) |
    (recherche.bus ? FAITS.itinerant : 0),
  fenetres: fenetresDe(moment, recherche.quand),
  ferie: jourFerie(moment.jour, SANS_FERIE_LOCAL) !== undefined,
  toutMoment: recherche.quand === null
})

/**
 * The least that place n (or any place below node n) can cost besides the way there; `Infinity` when none can fit.
 * The real cost is never less: what is left out by this floor is left out for good.
 */
export const plancherDe = (masques: Masques, n: number, filtre: Filtre): number => {
  if (((masques.faits[n] ?? 0) & filtre.faits) !== filtre.faits) return Number.POSITIVE_INFINITY
  return auMoinsPourLeBesoin(masques, n, filtre) + auMoinsPourLesHeures(masques, n, filtre)
}

const auMoinsPourLeBesoin = ({ oui, peutEtre }: Masques, n: number, { besoin }: Filtre): number => {
  if (besoin === 0 || ((oui[n] ?? 0) & besoin) !== 0) return 0
  return ((peutEtre[n] ?? 0) & besoin) !== 0 ? peineDeConvenance('peut-etre') : Number.POSITIVE_INFINITY
}

const auMoinsPourLesHeures = (masques: Masques, n: number, filtre: Filtre): number => {
  const fenetre = filtre.fenetres.find(candidate => toucheLaFenetre(masques, n, candidate))
  if (fenetre === undefined && !filtre.toutMoment) return Number.POSITIVE_INFINITY
  const faits = masques.faits[n] ?? 0
  const incertaines = (faits & FAITS.heuresIncertaines) !== 0
  const sur = filtre.ferie && (faits & FAITS.ouvreUnFerie) === 0 ? ATTENTE.appelezAvant : ATTENTE.ouvert
  return Math.min(
    Math.max(fenetre?.attente ?? ATTENTE.jamais, sur),
    incertaines ? ATTENTE.inconnu : ATTENTE.jamais
  )
}

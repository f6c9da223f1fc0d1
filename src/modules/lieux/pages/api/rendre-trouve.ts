import type { Moment } from '../../domain/horaires/horaires.ts'
import type { LieuListe } from '../../domain/proches/lister.ts'
import type { LieuTrouve } from '../../domain/proches/recherche.ts'
import { rendreEtat, rendrePassage, rendreResume } from './rendre-lieu.ts'

/** Where the answer is given, and when. */
export type Cadre = { readonly site: string; readonly maintenant: Moment }

/** A place of a list, without any distance. */
export const rendreListe = ({ lieu, passage, convenance, etat, ouvre }: LieuListe, cadre: Cadre) => ({
  ...rendreResume(lieu, cadre.site),
  passage: passage && rendrePassage(passage),
  convenance,
  distance: null,
  etat: rendreEtat(etat, ouvre, cadre.maintenant)
})

/** A place found around a point. */
export const rendreTrouve = (trouve: LieuTrouve, cadre: Cadre) => ({
  ...rendreListe(trouve, cadre),
  distance: {
    // Ten metres: no finer than the points we were given.
    km: Math.round(trouve.km * 100) / 100,
    precision: trouve.precision,
    minutesAPied: trouve.minutesAPied
  }
})

import type { Point } from '../communes/commune.ts'
import type { Position } from '../lieu/lieu.ts'
import { unLieu } from '../lieu/un-lieu.ts'
import type { Recherche } from './recherche.ts'

const KM_PAR_DEGRE = 111.195

const GUERET: Point = unLieu().position ?? { latitude: 0, longitude: 0 }

/** A point so many kilometres north of the place of the tests. */
export const aKm = (km: number): Position => ({
  latitude: GUERET.latitude + km / KM_PAR_DEGRE,
  longitude: GUERET.longitude,
  precision: 'exacte'
})

/** Around Guéret, without any wish: give only what matters. */
export const uneRecherche = (change: Partial<Recherche> = {}): Recherche => ({
  autour: GUERET,
  commune: null,
  besoin: null,
  quand: null,
  fauteuil: false,
  langueDesSignes: false,
  bus: false,
  limite: 10,
  ...change
})

import type { Commune, Point } from '../../communes/commune.ts'
import { distanceKm } from '../../communes/distance.ts'
import type { Position } from '../../lieu/lieu.ts'
import type { Carnet } from '../carnet.ts'
import { depuisLambert93 } from './lambert.ts'
import { enTexte } from './texte.ts'

/** Past this, the point and the commune do not speak of one place. Communes of Guyane are wider: a human will see. */
const LOIN_KM = 15
const TRES_LOIN_KM = 100

type Cellules = { readonly latitude: unknown; readonly longitude: unknown }

/** The point of a row, in degrees, whatever it is worth; null when it bears none. */
export const lirePoint = ({ latitude, longitude }: Cellules, carnet: Carnet): Point | null => {
  const point = { latitude: enNombre(latitude), longitude: enNombre(longitude) }
  if (point.latitude === null && point.longitude === null) return null
  const { latitude: y, longitude: x } = point
  if (x !== null && y !== null && Math.abs(x) > 1000) return enDegres(x, y, carnet)
  if (x === null || y === null || (x === 0 && y === 0) || Math.abs(y) > 90 || Math.abs(x) > 180) {
    carnet.doute('position', 'point-nul', `${enTexte(latitude)} ${enTexte(longitude)}`)
    return null
  }
  return { latitude: y, longitude: x }
}

/** Where a place is: the point of its row when it can be believed, else the centre of its commune. */
export const situer = (point: Point | null, commune: Commune | null, carnet: Carnet): Position | null => {
  if (point === null) return auCentre(commune, carnet)
  if (!enFrance(point)) return redresser(point, commune, carnet)
  const km = commune?.position ? distanceKm(point, commune.position) : 0
  if (km > LOIN_KM) return eloigner({ point, km }, commune, carnet)
  return { ...point, precision: commune === null ? 'douteuse' : 'exacte' }
}

const enDegres = (x: number, y: number, carnet: Carnet): Point | null => {
  const point = depuisLambert93(x, y)
  if (point === null) carnet.doute('position', 'point-nul', `${x} ${y}`)
  else carnet.remarque('lambert-93')
  return point && { latitude: arrondi(point.latitude), longitude: arrondi(point.longitude) }
}

// A millionth of a degree is 11 cm.
const arrondi = (degres: number): number => Math.round(degres * 1e6) / 1e6

const enNombre = (valeur: unknown): number | null => {
  const texte = enTexte(valeur)?.trim().replace(',', '.') ?? ''
  return /^[+-]?\d{1,12}(\.\d{1,30})?$/.test(texte) ? Number(texte) : null
}

const auCentre = (commune: Commune | null, carnet: Carnet): Position | null => {
  if (!commune?.position) {
    carnet.doute('position', 'position-inconnue', commune?.nom ?? '')
    return null
  }
  carnet.remarque('point-de-la-commune')
  const { latitude, longitude, precision } = commune.position
  return { latitude, longitude, precision }
}

const redresser = (point: Point, commune: Commune | null, carnet: Carnet): Position | null => {
  const inverse = { latitude: point.longitude, longitude: point.latitude }
  const dit = `${point.latitude} ${point.longitude}`
  const pres = commune?.position && distanceKm(inverse, commune.position) <= LOIN_KM
  if (enFrance(inverse) && (pres || !commune?.position)) {
    carnet.doute('position', 'point-inverse', dit)
    return { ...inverse, precision: 'douteuse' }
  }
  carnet.doute('position', 'point-hors-de-france', dit)
  const centre = commune?.position
  return centre ? { latitude: centre.latitude, longitude: centre.longitude, precision: 'douteuse' } : null
}

// People go to the address: a point too far away would show the place to those who cannot go.
const eloigner = (
  { point, km }: { readonly point: Point; readonly km: number },
  commune: Commune | null,
  carnet: Carnet
): Position => {
  carnet.doute(
    'position',
    'point-loin-de-la-commune',
    `${point.latitude} ${point.longitude}, ${Math.round(km)} km, ${commune?.nom}`
  )
  const { latitude, longitude } = km > TRES_LOIN_KM ? (commune?.position ?? point) : point
  return { latitude, longitude, precision: 'douteuse' }
}

// South, north, west, east of the mainland and of each territory, with a margin: enough to tell a swap or the open sea.
const TERRITOIRES: readonly (readonly [number, number, number, number])[] = [
  [41.2, 51.2, -5.6, 9.8],
  [14.3, 18.2, -63.2, -60.7],
  [2, 6, -54.7, -51.5],
  [-21.5, -20.8, 55.1, 55.9],
  [-13.1, -12.6, 44.9, 45.4],
  [46.6, 47.2, -56.5, -56],
  [-23, -19, 163, 169],
  [-28, -7, -155, -134],
  [-14.6, -13.1, -178.3, -176]
]

/** True on the land of France, and a little around. */
export const enFrance = ({ latitude, longitude }: Point): boolean =>
  TERRITOIRES.some(
    ([sud, nord, ouest, est]) => latitude >= sud && latitude <= nord && longitude >= ouest && longitude <= est
  )

import proj4 from 'proj4'
import type { Point } from '../../communes/commune.ts'

// RGF93 v1 / Lambert-93 (EPSG:2154), the legal projection of mainland France (décret 2000-1276).
const LAMBERT_93 =
  '+proj=lcc +lat_0=46.5 +lon_0=3 +lat_1=49 +lat_2=44 +x_0=700000 +y_0=6600000 +ellps=GRS80 +units=m +no_defs'

/** Degrees of a point in metres of Lambert-93; null outside of where it is meant. */
export const depuisLambert93 = (x: number, y: number): Point | null => {
  if (x < 0 || x > 1_300_000 || y < 6_000_000 || y > 7_200_000) return null
  const [longitude, latitude] = proj4(LAMBERT_93, 'WGS84', [x, y])
  return longitude === undefined || latitude === undefined ? null : { latitude, longitude }
}

import { distance } from 'geokdbush'
import type { Point } from './commune.ts'

/** Kilometres as the crow flies. */
export const distanceKm = (a: Point, b: Point): number =>
  distance(a.longitude, a.latitude, b.longitude, b.latitude)

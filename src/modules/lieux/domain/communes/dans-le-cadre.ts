import type { Commune } from './commune.ts'

/** A rectangle of the map, in degrees, WGS 84. */
export type Cadre = {
  readonly ouest: number
  readonly sud: number
  readonly est: number
  readonly nord: number
}

/** The communes inside, the most populous first: what one knows of a region by name. */
export const communesDuCadre = (
  communes: readonly Commune[],
  { ouest, sud, est, nord }: Cadre,
  limite: number
): readonly Commune[] =>
  communes
    .filter(({ position }) => {
      if (position === null) return false
      const { latitude, longitude } = position
      return latitude >= sud && latitude <= nord && longitude >= ouest && longitude <= est
    })
    .toSorted((a, b) => b.population - a.population)
    .slice(0, limite)

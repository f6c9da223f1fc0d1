import type { Point } from '../communes/commune.ts'

/** West, south, east, north of the places below each node, four numbers a node. */
export type Boites = Float64Array

const BORDS = 4
const RAYON_TERRE_KM = 6371
const RADIANS = Math.PI / 180

/** Room for n nodes, all empty. */
export const boitesVides = (n: number): Boites => {
  const boites = new Float64Array(n * BORDS)
  for (let bord = 0; bord < boites.length; bord += 1) boites[bord] = bord % BORDS < 2 ? Infinity : -Infinity
  return boites
}

/** Makes box n hold a point. */
export const etendre = (boites: Boites, n: number, { longitude, latitude }: Point): void => {
  reunirBords(boites, n, [longitude, latitude, longitude, latitude])
}

/** Makes box n hold box m. */
export const etendreALaBoite = (boites: Boites, n: number, m: number): void => {
  reunirBords(boites, n, boites.subarray(m * BORDS, (m + 1) * BORDS))
}

const reunirBords = (boites: Boites, n: number, bords: ArrayLike<number>): void => {
  for (let bord = 0; bord < BORDS; bord += 1) {
    const reunir = bord < 2 ? Math.min : Math.max
    boites[n * BORDS + bord] = reunir(boites[n * BORDS + bord] ?? 0, bords[bord] ?? 0)
  }
}

/** Kilometres from a point to a box, never too many: the farther of its parallel and its meridian. */
export const kmAuMoins = (boites: Boites, n: number, { longitude, latitude }: Point): number => {
  const [ouest = 0, sud = 0, est = 0, nord = 0] = boites.subarray(n * BORDS, (n + 1) * BORDS)
  const versLeParallele = Math.max(0, sud - latitude, latitude - nord) * RADIANS
  const dedans = longitude >= ouest && longitude <= est
  const ecart = dedans ? 0 : Math.min(ecartDeLongitude(longitude, ouest), ecartDeLongitude(longitude, est))
  // Shortest way to a meridian; past a quarter of the Earth, to the pole.
  const versLeMeridien = Math.asin(Math.sin(Math.min(ecart, 90) * RADIANS) * Math.cos(latitude * RADIANS))
  return Math.max(versLeParallele, versLeMeridien) * RAYON_TERRE_KM
}

/** Degrees between two meridians, by the short side: Wallis and Nouméa are neighbours across the 180th. */
const ecartDeLongitude = (a: number, b: number): number => {
  const ecart = Math.abs(a - b) % 360
  return Math.min(ecart, 360 - ecart)
}

import { joursDuMois, moisDe } from '#shared/date'
import type { Rang } from '../horaires.ts'

const JOUR_EN_MS = 86_400_000

const enMs = (jour: string): number =>
  Date.UTC(Number(jour.slice(0, 4)), Number(jour.slice(5, 7)) - 1, Number(jour.slice(8)))

/** Monday is 0. */
export const rangDansLaSemaine = (jour: string): Rang => (new Date(enMs(jour)).getUTCDay() + 6) % 7

/** ISO 8601: week 1 has the year's first Thursday. */
export const semaineIso = (jour: string): number => {
  const jeudi = new Date(enMs(jour) + (3 - rangDansLaSemaine(jour)) * JOUR_EN_MS)
  const debut = Date.UTC(jeudi.getUTCFullYear(), 0, 1)
  return 1 + Math.floor((jeudi.getTime() - debut) / (7 * JOUR_EN_MS))
}

/** A first Saturday is 1; a last one is also -1. */
export const rangsDansLeMois = (jour: string): readonly number[] => {
  const n = Number(jour.slice(8))
  return n + 7 > joursDuMois(moisDe(jour)) ? [Math.ceil(n / 7), -1] : [Math.ceil(n / 7)]
}

/** Easter Sunday, Gregorian (Meeus). */
export const paques = (annee: number): string => {
  const a = annee % 19
  const siecle = Math.floor(annee / 100)
  const reste = annee % 100
  const f = Math.floor((siecle + 8) / 25)
  const g = Math.floor((siecle - f + 1) / 3)
  const h = (19 * a + siecle - Math.floor(siecle / 4) - g + 15) % 30
  const l = (32 + 2 * (siecle % 4) + 2 * Math.floor(reste / 4) - h - (reste % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const rang = h + l - 7 * m + 114
  return `${annee}-${deux(Math.floor(rang / 31))}-${deux((rang % 31) + 1)}`
}

const deux = (n: number): string => String(n).padStart(2, '0')

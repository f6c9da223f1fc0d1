import { m } from '#messages'
import type { LieuTrouve } from '../../domain/proches/recherche.ts'
import type { Endroit } from '../recherche/endroit.ts'

/** The centre of a commune is no finer. */
const TOUT_PRES_EN_KM = 0.25

/** « À 600 m, environ 12 minutes à pied. » */
export const direDistance = ({
  km,
  precision,
  minutesAPied
}: Pick<LieuTrouve, 'km' | 'precision' | 'minutesAPied'>): string => {
  if (precision === 'exacte' && km < TOUT_PRES_EN_KM) return m.lieux_tout_pres()
  const distance = enLettres(km)
  if (precision !== 'exacte') return m.lieux_distance_vague({ distance })
  if (minutesAPied === null) return m.lieux_distance({ distance })
  return m.lieux_distance_a_pied({ distance, minutes: enMinutes(minutesAPied) })
}

/** From where distances are told. */
export const direDepuis = ({ precis, commune }: Endroit): string => {
  if (!precis) return m.lieux_distances_commune()
  return commune === null ? m.lieux_distances_ici() : m.lieux_distances_repere()
}

/** « 600 m », « 3,5 km », « 12 km »: no finer than the truth. */
const enLettres = (km: number): string => {
  if (km < 0.95) return `${Math.max(50, Math.round(km * 20) * 50)}\u00a0m`
  if (km < 9.95) return `${String(Math.round(km * 2) / 2).replace('.', ',')}\u00a0km`
  return `${Math.round(km)}\u00a0km`
}

const enMinutes = (minutes: number): string => {
  const arrondies = minutes <= 10 ? minutes : Math.round(minutes / 5) * 5
  if (arrondies >= 60) return m.lieux_une_heure()
  return arrondies <= 1 ? m.lieux_une_minute() : m.lieux_minutes({ minutes: String(arrondies) })
}

import { ok, type Result, refus } from '#shared/result'
import type { Moment } from '../../domain/horaires/horaires.ts'
import type { LieuTrouve, Recherche } from '../../domain/proches/recherche.ts'
import type { Point } from '../ports.ts'
import { momentDIci } from '../recherche/moment-d-ici.ts'
import type { DemandeApi, Ecart, Ou } from './parametres.ts'
import type { PortsApi } from './ports.ts'

/** Where one looks from, once known. */
export type Centre = Point & { readonly commune: string | null; readonly departement: string | undefined }

export type Autour = {
  readonly centre: Centre
  readonly maintenant: Moment
  readonly lieux: readonly LieuTrouve[]
}

/** The nearest places that fit, with the clocks of that place. */
export const chercherAutour = async (
  ports: PortsApi,
  demande: DemandeApi,
  ou: Exclude<Ou, { readonly sorte: 'departement' }>
): Promise<Result<Autour, readonly Ecart[]>> => {
  const centre = situer(ports, ou)
  if (!centre.ok) return centre
  const maintenant = await momentDIci(ports, { ...centre.value, point: centre.value })
  const lieux = await ports.chercher(rechercheDe(demande, centre.value), maintenant)
  return ok({ centre: centre.value, maintenant, lieux })
}

const rechercheDe = (
  { besoin, quand, avec, limite }: DemandeApi,
  { latitude, longitude, commune }: Centre
): Recherche => ({
  autour: { latitude, longitude },
  commune,
  besoin,
  quand,
  fauteuil: avec.includes('fauteuil'),
  langueDesSignes: avec.includes('signes'),
  bus: avec.includes('bus'),
  limite
})

const situer = (
  { communeParCode }: PortsApi,
  ou: Exclude<Ou, { readonly sorte: 'departement' }>
): Result<Centre, readonly Ecart[]> => {
  if (ou.sorte === 'point')
    return ok({ latitude: ou.latitude, longitude: ou.longitude, commune: null, departement: undefined })
  const commune = communeParCode(ou.code)
  if (commune === null) return refus([{ chemin: 'commune', message: 'Aucune commune n’a ce code.' }])
  if (commune.position === null)
    return refus([
      {
        chemin: 'commune',
        message: 'Nous ne savons pas placer cette commune. Donnez une latitude et une longitude.'
      }
    ])
  const { latitude, longitude } = commune.position
  return ok({ latitude, longitude, commune: commune.codeInsee, departement: commune.departement })
}

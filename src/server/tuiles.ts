import { ok, type Result, refus } from '#shared/result'

/** Whose images lie behind the map, when the one who hosts chose somebody. */
export type Tuiles = {
  /** « https://tuiles.exemple.fr/{z}/{x}/{y}.png ». */
  readonly modele: string
  readonly attribution: string
  /** All that the pages may ask images from. */
  readonly origine: string
}

type Reglages = { readonly modele: string | undefined; readonly attribution: string | undefined }

/** Reads the two settings of the map's images; none is the usual case: the background is then our own. */
export const lireTuiles = ({ modele, attribution }: Reglages): Result<Tuiles | undefined, string> => {
  if (modele === undefined) return ok(undefined)
  const origine = origineDe(modele)
  if (origine === null || !['{z}', '{x}', '{y}'].every(nom => modele.includes(nom)))
    return refus(
      'RELAIS_TUILES doit être une adresse https avec {z}, {x} et {y}, comme https://tuiles.exemple.fr/{z}/{x}/{y}.png.'
    )
  if (attribution === undefined)
    return refus('RELAIS_TUILES_ATTRIBUTION doit dire de qui viennent les images de RELAIS_TUILES.')
  return ok({ modele, attribution, origine })
}

// One host, written in full: the policy of the pages allows exactly that one.
const origineDe = (modele: string): string | null => {
  const [, hote = ''] = /^https:\/\/([^/]+)\//.exec(modele) ?? []
  const url = /^[\w.-]+(:\d+)?$/.test(hote) ? URL.parse(`https://${hote}`) : null
  return url?.origin ?? null
}

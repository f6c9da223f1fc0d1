import type { GardePosition } from '#modules/lieux/pages'
import { ok } from '#shared/result'

/**
 * The position of a person lives in the memory of the worker alone: never written on the device, gone when the
 * browser puts the worker to sleep (it is then asked again), and at « Effacer ».
 */
export const positionEnMemoire = (
  maintenant: () => number
): GardePosition & { readonly oublier: () => void } => {
  let depot: { readonly valeur: unknown; readonly jusqua: number } | undefined
  return {
    lire: async () => (depot !== undefined && depot.jusqua > maintenant() ? depot.valeur : undefined),
    poser: async (_c, valeur, minutes) => {
      depot = { valeur, jusqua: maintenant() + minutes * 60_000 }
      return ok(undefined)
    },
    oublier: () => {
      depot = undefined
    }
  }
}

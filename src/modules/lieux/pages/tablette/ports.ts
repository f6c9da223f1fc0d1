import type { Jour } from '#shared/date'
import type { Result } from '#shared/result'
import type { Departement } from '../guichets/ports.ts'

/** A département kept on this device. */
export type CopieGardee = { readonly departement: string; readonly le: Jour; readonly nombre: number }

/** Where copies are kept: the device itself. */
export type GardeDesCopies = {
  readonly liste: () => Promise<readonly CopieGardee[]>
  /** Asks the server for a fresh copy; the one that is kept stays until the new one is whole. */
  readonly garder: (departement: string) => Promise<Result<CopieGardee, 'pas-de-reseau' | 'pas-de-place'>>
  readonly oublier: (departement: string) => Promise<void>
}

export type PortsTablette = {
  readonly departements: readonly Departement[]
  readonly departement: string | null
  /** null on a server: nothing of a person's device is there. */
  readonly copies: GardeDesCopies | null
  readonly jour: () => Jour
  readonly scripts: readonly string[]
}

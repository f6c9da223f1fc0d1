import type { Rangement } from '../../execution/lot/rangee.ts'
import type { Locaux } from './locaux.ts'
import type { Places } from './placer.ts'

/** A function being written. */
export type Chantier = { readonly places: Places; readonly rangement: Rangement; readonly locaux: Locaux }

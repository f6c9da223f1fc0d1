import { once } from 'node:events'
import type { WriteStream } from 'node:tty'
import type { Sortie } from './commande.ts'

type Flux = Pick<WriteStream, 'write' | 'once'> & NodeJS.EventEmitter & { readonly isTTY?: boolean }

/** A stream as commands write to it: what a slow reader has not taken yet is waited for, never piled up. */
export const surFlux = (flux: Flux): Sortie => ({
  terminal: flux.isTTY === true,
  write: texte => flux.write(texte) || once(flux, 'drain')
})

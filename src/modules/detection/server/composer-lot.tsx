import { PageLotDeLettres } from '../pages/lot-de-lettres.tsx'

/** A file of letters, ready to print. */
export const composerLot = (numero: number, lettres: readonly string[]): string =>
  `<!doctype html>\n${String(<PageLotDeLettres numero={numero} lettres={lettres} />)}\n`

import { type Reponse, type SourceDesFoyers, traiterLot } from '../traiter-lot.ts'
import { demandesDe, type Lot } from './lots.ts'

/** What is said of one household, without the line it takes in the output. */
type Dit = Omit<Reponse, 'texte'>

/** A lot answered: what is said of each household, and their lines, joined: bytes are handed over from a thread, not copied. */
export type LotRepondu = { readonly dits: readonly Dit[]; readonly octets: Uint8Array<ArrayBuffer> }

/** Answers each household of a lot, in its order. */
export const repondreAuLot = (source: SourceDesFoyers, lot: Lot): LotRepondu =>
  mettreEnOctets(traiterLot(source, demandesDe(lot)))

const mettreEnOctets = (reponses: readonly Reponse[]): LotRepondu => ({
  dits: reponses.map(({ texte: _, ...dit }) => dit),
  octets: new TextEncoder().encode(reponses.map(({ texte }) => `${texte}\n`).join(''))
})

/** Another answer in the place of some, by their rank in the lot. */
export const corriger = (lot: LotRepondu, corrections: ReadonlyMap<number, Reponse>): LotRepondu => {
  if (corrections.size === 0) return lot
  const lignes = new TextDecoder().decode(lot.octets).split('\n')
  return mettreEnOctets(
    lot.dits.map((dit, rang) => corrections.get(rang) ?? { ...dit, texte: lignes[rang] ?? '' })
  )
}

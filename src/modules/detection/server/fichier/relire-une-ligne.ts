import type { Detection } from '../../domain/detecter.ts'
import type { DejaDit } from './bilan.ts'

type Ecrite = { readonly id: string | null; readonly ligne: number } & (
  | Detection
  | { readonly erreurs: unknown }
)

/** What a line of the output says of its household. */
export const relireUneLigne = (texte: string): DejaDit => {
  const ecrite = JSON.parse(texte) as Ecrite
  const { id, ligne } = ecrite
  if ('erreurs' in ecrite) return { id, ligne, rejet: true, ouverts: [], finit: false, unFaitDecide: false }
  return {
    id,
    ligne,
    rejet: false,
    ouverts: ecrite.ouverts.map(({ droit }) => droit),
    finit: ecrite.bientot_finis.length > 0,
    unFaitDecide: ecrite.un_fait_decide.length > 0
  }
}

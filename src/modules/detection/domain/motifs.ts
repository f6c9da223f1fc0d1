import { moisPlus } from '#shared/date'
import { couvre, type DroitOuvertVu, droitDe, type FoyerVu, lignesDe } from './foyer.ts'

/**
 * Why a right is on the list. These words are a contract (docs/formats.md): add some, never change one.
 * `recoit_…`: what the household draws is itself a door to the right.
 */
export type Motif =
  | 'non_percu'
  | 'percu_inconnu'
  | 'percu_avant'
  | 'malgre_inconnus'
  | 'recoit_rsa'
  | 'recoit_aah'
  | 'recoit_aspa'
  | 'recoit_asi'
  | 'recoit_ass'

/** CSS L861-1, L861-2: who draws one of these has the CSS, free or paying, without a look at resources. */
const PORTES: Readonly<Record<string, readonly ('rsa' | 'aah' | 'aspa' | 'asi' | 'ass')[]>> = {
  css: ['rsa', 'aah', 'aspa', 'asi', 'ass']
}

const MOIS_D_AVANT = 12

/** Every reason, always in this order. */
export const motifsDe = (
  { situation, precis }: FoyerVu,
  { droit, percu }: DroitOuvertVu
): readonly Motif[] => {
  const { mois } = situation
  const lignes = lignesDe(situation)
  const recoit = (nature: string) => lignes.some(ligne => ligne.nature === nature && couvre(ligne, mois))
  const recuAvant = lignes.some(
    ligne =>
      droitDe(ligne) === droit &&
      ligne.a !== null &&
      ligne.a < mois &&
      ligne.a >= moisPlus(mois, -MOIS_D_AVANT)
  )
  const portes = (PORTES[droit] ?? []).filter(recoit)
  return [
    percu === null ? 'percu_inconnu' : 'non_percu',
    ...(recuAvant ? (['percu_avant'] as const) : []),
    ...portes.map(porte => `recoit_${porte}` as const),
    ...(precis ? [] : (['malgre_inconnus'] as const))
  ]
}

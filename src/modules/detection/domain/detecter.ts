import { bientotFinis, type Fin } from './bientot-finis.ts'
import type { DroitOuvertVu, FoyerVu } from './foyer.ts'
import { type Motif, motifsDe } from './motifs.ts'
import { type FaitDecisif, unFaitDecide } from './un-fait-decide.ts'

/** A right that seems open and is not drawn. */
export type DroitOuvert = {
  readonly droit: string
  readonly motifs: readonly Motif[]
  readonly montant_mensuel?: DroitOuvertVu['sorties'][string]
  readonly forme?: string
}

/** What there is to do for a household. */
export type Detection = {
  readonly ouverts: readonly DroitOuvert[]
  readonly bientot_finis: readonly Fin[]
  readonly un_fait_decide: readonly FaitDecisif[]
}

/** Rights not drawn, rights about to end, facts that would decide. */
export const detecter = (vu: FoyerVu): Detection => ({
  ouverts: vu.droits.flatMap(droit => (droit.sorte === 'ouvert' ? [enOuvert(vu, droit)] : [])),
  bientot_finis: bientotFinis(vu),
  un_fait_decide: unFaitDecide(vu)
})

const enOuvert = (vu: FoyerVu, droit: DroitOuvertVu): DroitOuvert => {
  const { montant_mensuel = null, forme } = droit.sorties
  return {
    droit: droit.droit,
    motifs: motifsDe(vu, droit),
    ...(montant_mensuel !== null && { montant_mensuel }),
    ...(typeof forme === 'string' && { forme })
  }
}

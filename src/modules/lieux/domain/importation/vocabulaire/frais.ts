import type { Frais } from '../../lieu/service.ts'
import type { Carnet } from '../carnet.ts'
import { type Table, traduire } from './mots.ts'

const FRAIS: Table<Frais> = {
  gratuit: ['gratuit'],
  'gratuit-sous-condition': ['sous-condition'],
  'gratuit-sous-conditions': ['sous-condition'],
  adhesion: ['sous-condition'],
  'pass-numerique': ['sous-condition'],
  payant: ['payant']
}

/** What it costs; null when nobody said. Free for some and not for others is « under conditions ». */
export const lireFrais = (mots: readonly string[], carnet: Carnet): Frais | null => {
  const dits = traduire(mots, { table: FRAIS, champ: 'services', carnet })
  return dits.length > 1 ? 'sous-condition' : (dits[0] ?? null)
}

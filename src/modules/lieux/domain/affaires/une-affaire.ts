import { unLieu } from '../lieu/un-lieu.ts'
import type { AffaireSignalement } from './affaire.ts'

/** A signalement that waits, for the tests: somebody says that the place has closed. */
export const uneAffaire = (change: Partial<AffaireSignalement> = {}): AffaireSignalement => ({
  sorte: 'signalement',
  cle: 'signalement:1',
  lieu: unLieu(),
  depuis: '2026-11-20',
  signalement: { motif: 'ferme', propose: '', message: '' },
  voie: 'web',
  nombre: 1,
  dernierLe: '2026-11-24',
  ...change
})

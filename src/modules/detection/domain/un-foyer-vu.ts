import type { DroitOuvertVu, DroitVu, Foyer, FoyerVu } from './foyer.ts'

/** For tests: one person who draws nothing, asked in November 2026, and no right. */
export const unFoyerVu = (foyer: Partial<Foyer> = {}, droits: readonly DroitVu[] = []): FoyerVu => ({
  situation: { id: 'f1', mois: '2026-11', personnes: [{}], prestations_percues: [], ...foyer },
  droits,
  precis: true
})

/** For tests: an open right that is not drawn. */
export const unDroitOuvert = (droit: string, autres: Partial<DroitOuvertVu> = {}): DroitVu => ({
  droit,
  sorte: 'ouvert',
  percu: false,
  sorties: {},
  ...autres
})

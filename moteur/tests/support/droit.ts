import type { Droit } from '../../src/arbre/arbre.ts'

/** A right that asks for some conditions and shows nothing. */
export const unDroit = (conditions: readonly string[]): Droit => ({
  nom: 'droit',
  lieu: { fichier: 'hasard.yaml', ligne: 1 },
  titre: '',
  conditions,
  sorties: {},
  percu: null,
  retour: [],
  echeances: {},
  dAbord: [],
  monotonie: [],
  texte: '',
  url: null
})

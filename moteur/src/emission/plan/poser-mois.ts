import type { Borne, Noeud } from '../../arbre/arbre.ts'
import { unSeulMois } from '../../arbre/bornes-de-mois.ts'
import type { Atelier } from './atelier.ts'

/** A month bound as `fixe + selonMois * (month of request)` months back. */
type Recul = readonly [fixe: number, selonMois: 0 | 1]

const reculer = (borne: Borne): Recul =>
  'decalage' in borne ? [borne.decalage, 0] : [12 * borne.annee - borne.mois, 1]

/** The total of a monthly step over a window; a mean is that total over the months it spans. */
export const poserFenetre = (
  { registre: { ajouter } }: Atelier,
  noeud: Extract<Noeud, { op: 'mois' }>,
  valeur: number
): number => {
  const bornes = [...reculer(noeud.de), ...reculer(noeud.a)]
  const choix = noeud.type.genre === 'choix'
  const total = ajouter({ op: 'fenetre', args: [valeur], litteraux: bornes, choix })
  if (noeud.fonction !== 'moyenne' || unSeulMois(noeud)) return total
  return ajouter({ op: '/', args: [total, ajouter({ op: 'etendue', litteraux: bornes })] })
}

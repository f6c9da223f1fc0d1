import type { Droit } from './arbre.ts'

/** The rules that the result of a right shows. */
export const nomsDuDroit = ({
  conditions,
  sorties,
  percu,
  retour,
  echeances
}: Omit<Droit, 'lieu'>): readonly string[] => [
  ...conditions,
  ...Object.values(sorties),
  ...(percu === null ? [] : [percu]),
  ...retour,
  ...Object.values(echeances)
]

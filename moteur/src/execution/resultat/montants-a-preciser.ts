import { MONTANT } from '../../arbre/mots-du-resultat.ts'
import type { Regles } from '../regles.ts'
import type { Situation } from '../situation/situation.ts'
import { observer } from './contexte.ts'
import { chercherManque } from './manque.ts'
import { percuDe } from './resultat.ts'
import { pointDe, statuer } from './statuts.ts'

/** Paths of the facts that keep the amount of a right between two bounds, though the right is open: each once. */
export const montantsAPreciser = (regles: Regles, situation: Situation): readonly string[] => {
  const contexte = observer(regles, situation)
  const departs = regles.catalogue.droits
    .filter(droit => statuer(contexte, droit) === 'ouvert' && percuDe(contexte, droit) !== true)
    .flatMap(({ sorties: { [MONTANT]: montant } }) =>
      montant === undefined ? [] : [pointDe(contexte, montant)]
    )
  return chercherManque(contexte, departs).chemins
}

import type { Programme, Regle } from '../arbre/arbre.ts'
import { nomsDuDroit } from '../arbre/noms-du-droit.ts'
import { nomsCites } from '../arbre/parcourir.ts'
import { nomsEnPhrases } from '../arbre/phrases.ts'

/** Every name some right leads to, through formulas, reasons and sentences. */
export function citees(programme: Programme): ReadonlySet<string> {
  const parNom = new Map(programme.regles.map(regle => [regle.nom, regle]))
  // A set is walked in the order of its additions, those made on the way included.
  const vues = new Set(programme.droits.flatMap(nomsDuDroit))
  for (const nom of vues) {
    const regle = parNom.get(nom)
    if (regle !== undefined) for (const cite of nomsDeLaRegle(regle)) vues.add(cite)
  }
  return vues
}

function nomsDeLaRegle(regle: Regle): readonly string[] {
  return [
    ...nomsCites(regle.noeud),
    ...nomsEnPhrases(regle),
    ...(regle.raison === null ? [] : [regle.raison])
  ]
}

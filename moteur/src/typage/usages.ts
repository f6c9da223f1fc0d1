import type { Droit, Programme, Regle } from '../arbre/arbre.ts'
import { nomsCites } from '../arbre/parcourir.ts'
import type { Erreur } from '../lecture/journal.ts'
import { nomsDesPhrases } from './phrases.ts'

/** Every name some right leads to, through formulas, reasons and sentences. */
export function citees(programme: Programme): ReadonlySet<string> {
  const parNom = new Map(programme.regles.map(regle => [regle.nom, regle]))
  const vues = new Set<string>()
  const suivre = (nom: string): void => {
    if (vues.has(nom)) return
    vues.add(nom)
    const regle = parNom.get(nom)
    if (regle !== undefined) nomsDeLaRegle(regle).forEach(suivre)
  }
  programme.droits.flatMap(nomsDuDroit).forEach(suivre)
  return vues
}

/** Not errors: facts and values that nothing reads yet. */
export function avertissements(programme: Programme): readonly Erreur[] {
  const utiles = citees(programme)
  const dire =
    (quoi: string) =>
    ({ nom, lieu }: { readonly nom: string; readonly lieu: Regle['lieu'] }) => ({
      ...lieu,
      message: `${quoi} « ${nom} » ne sert à aucun droit.`
    })
  return [
    ...programme.entrees.filter(({ nom }) => !utiles.has(nom)).map(dire('Le fait')),
    ...programme.parametres.filter(({ nom }) => !utiles.has(nom)).map(dire('La valeur'))
  ]
}

function nomsDuDroit({ conditions, sorties, percu, retour }: Droit): readonly string[] {
  return [...conditions, ...Object.values(sorties), ...retour, ...(percu === null ? [] : [percu])]
}

function nomsDeLaRegle(regle: Regle): readonly string[] {
  return [
    ...nomsCites(regle.noeud),
    ...nomsDesPhrases(regle),
    ...(regle.raison === null ? [] : [regle.raison])
  ]
}

import type { Noeud } from './arbre.ts'

/** The direct parts of a node, in reading order: one place that knows the shape of every operation. */
export function enfants(noeud: Noeud): readonly Noeud[] {
  switch (noeud.op) {
    case 'constante':
    case 'inconnu':
    case 'reference':
    case 'jour':
      return []
    case 'parametre a la date':
    case 'decale':
      return [noeud.date]
    case 'et':
    case 'ou':
    case 'min':
    case 'max':
    case 'somme':
      return noeud.termes
    case 'si':
      return [...noeud.cas.flatMap(cas => [cas.si, cas.alors]), noeud.sinon]
    case 'age':
    case 'mois ecoules':
      return [noeud.du, noeud.au]
    case 'personnes':
      return noeud.si === null ? [noeud.valeur] : [noeud.valeur, noeud.si]
    case 'rang':
      return [noeud.parmi, noeud.valeur]
    case 'arrondi':
    case 'demandeur':
    case 'mois':
      return [noeud.valeur]
    default:
      return [noeud.gauche, noeud.droite]
  }
}

/** The names a node refers to, anywhere inside it; a name may come twice. */
export function nomsCites(noeud: Noeud): readonly string[] {
  const siens = noeud.op === 'reference' || noeud.op === 'parametre a la date' ? [noeud.nom] : []
  return [...siens, ...enfants(noeud).flatMap(nomsCites)]
}

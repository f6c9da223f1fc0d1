import type { Comparaison, Noeud, Type } from '../arbre/arbre.ts'
import { type Enonce, liste, phrase, preceder, tientSurUneLigne } from './enonce.ts'

type NoeudDeComparaison = Extract<Noeud, { op: Comparaison }>

const desNombres: Readonly<Record<Comparaison, string>> = {
  '=': ' est égal à ',
  '!=': ' est différent de ',
  '<': ' est plus petit que ',
  '<=': ' ne dépasse pas ',
  '>': ' dépasse ',
  '>=': ' est au moins égal à '
}
const desDates: Readonly<Record<Comparaison, string>> = {
  '=': ' est le jour même : ',
  '!=': " n'est pas le même jour : ",
  '<': ' vient avant ',
  '<=': ' vient avant, ou le jour même : ',
  '>': ' vient après ',
  '>=': ' vient après, ou le jour même : '
}

/** A comparison in words; a yes or no compared with « oui » or « non » is only said. */
export function comparer(noeud: NoeudDeComparaison, lire: (partie: Noeud) => Enonce): Enonce {
  const gauche = lire(noeud.gauche)
  if (noeud.droite.op === 'constante' && noeud.droite.type.genre === 'booleen') {
    const vrai = (noeud.droite.valeur === 1) === (noeud.op === '=')
    return vrai ? gauche : preceder("l'inverse de : ", gauche)
  }
  const droite = lire(noeud.droite)
  const lien = direLien(noeud.op, noeud.gauche.type)
  if (tientSurUneLigne(gauche) && tientSurUneLigne(droite))
    return phrase(...gauche.texte, lien, ...droite.texte)
  return liste(`le premier${lien}le second :`, [gauche, droite])
}

function direLien(op: Comparaison, type: Type): string {
  if (type.genre === 'date') return desDates[op]
  if (type.genre === 'nombre') return desNombres[op]
  return op === '=' ? ' est ' : " n'est pas "
}

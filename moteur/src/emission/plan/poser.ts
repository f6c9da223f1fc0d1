import type { Comparaison, Noeud } from '../../arbre/arbre.ts'
import { ecrireUnite } from '../../arbre/unites.ts'
import type { Atelier } from './atelier.ts'
import { enValeur, indexer, JOURS, poserParametre, poserReference, SENS, toutPossible } from './atelier.ts'
import { poserFenetre } from './poser-mois.ts'
import { parPersonne, poserPersonnes } from './poser-personnes.ts'

/** Writes down the steps of a node and gives the number of the last one. */
export const poser = (atelier: Atelier, noeud: Noeud): number => {
  const { ajouter } = atelier.registre
  const choix = noeud.type.genre === 'choix'
  const sous = (partie: Noeud) => poser(atelier, partie)
  const deChacun = (partie: Noeud) => parPersonne(atelier, sous(partie))
  switch (noeud.op) {
    case 'constante':
      return ajouter({ op: 'constante', litteraux: [enValeur(noeud.type, noeud.valeur)], choix })
    case 'inconnu':
      return ajouter({
        op: 'inconnu',
        litteraux: [...toutPossible(noeud.type), indexer(atelier.inconnus, noeud.raison)],
        choix
      })
    case 'reference':
      return poserReference(atelier, noeud.nom)
    case 'parametre a la date':
      return poserParametre(atelier, noeud.nom, sous(noeud.date))
    case 'jour':
      return ajouter({ op: 'jour', litteraux: [JOURS.indexOf(noeud.lequel)] })
    case 'et':
    case 'ou':
    case 'min':
    case 'max':
    case 'somme':
      return ajouter({ op: noeud.op, args: noeud.termes.map(sous), choix })
    case 'si':
      return noeud.cas.reduceRight(
        (sinon, cas) => ajouter({ op: 'si', args: [sous(cas.si), sous(cas.alors), sinon], choix }),
        sous(noeud.sinon)
      )
    case 'arrondi':
      return ajouter({
        op: 'arrondi',
        args: [sous(noeud.valeur)],
        litteraux: [noeud.a, SENS.indexOf(noeud.sens)]
      })
    case 'age':
    case 'mois ecoules':
      return ajouter({ op: noeud.op, args: [sous(noeud.du), sous(noeud.au)] })
    case 'decale':
      return ajouter({ op: 'decale', args: [sous(noeud.date)], litteraux: [noeud.mois] })
    case 'personnes':
      return poserPersonnes(atelier, noeud.fonction, {
        valeur: deChacun(noeud.valeur),
        filtre: noeud.si === null ? null : deChacun(noeud.si)
      })
    case 'demandeur':
      return ajouter({ op: 'demandeur', args: [deChacun(noeud.valeur)], choix })
    case 'rang':
      return ajouter({ op: 'rang', args: [deChacun(noeud.parmi), deChacun(noeud.valeur)] })
    case 'mois':
      return poserFenetre(atelier, noeud, sous(noeud.valeur))
    case '+':
    case '-':
    case '*':
    case '/':
      return ajouter({ op: noeud.op, args: [sous(noeud.gauche), sous(noeud.droite)] })
    default:
      return poserComparaison(atelier, noeud)
  }
}

type Comparee = Extract<Noeud, { op: Comparaison }>

const poserComparaison = (atelier: Atelier, noeud: Comparee): number => {
  const { gauche, droite, op } = noeud
  const args = [poser(atelier, gauche), poser(atelier, droite)]
  if (gauche.type.genre === 'choix')
    return atelier.registre.ajouter({ op: op === '=' ? 'meme choix' : 'autre choix', args })
  const unite = gauche.type.genre === 'nombre' ? ecrireUnite(gauche.type.unite) : gauche.type.genre
  return atelier.registre.ajouter({ op, args, litteraux: [indexer(atelier.unites, unite)] })
}

import type { Noeud, Type } from '../arbre/arbre.ts'
import { type Atelier, arrondir, extreme, nomPublicodes, poserFeuille } from './atelier.ts'
import { type Exprimer, type Forme, faux, operation, selon, somme, toutes, une, vrai } from './forme.ts'
import { exprimerPersonnes, exprimerRang } from './personnes.ts'

/** Units are already checked and would only be converted behind our back: figures go without them; dates are integers. */
export function exprimerPour(atelier: Atelier): Exprimer {
  const exprimer: Exprimer = (noeud, personne) => {
    const ici = (partie: Noeud): Forme => exprimer(partie, personne)
    const laisser = (pourquoi: string): Forme => poserFeuille(noeud, personne, pourquoi, atelier)
    switch (noeud.op) {
      case 'constante':
        return constante(noeud.valeur, noeud.type)
      case 'reference':
        return exprimerNom(noeud.nom, personne, atelier) ?? laisser('valeur pas encore en vigueur')
      case 'jour':
        return {
          demande: atelier.date,
          'premier du mois': Math.floor(atelier.date / 100) * 100 + 1,
          'premier janvier': Math.floor(atelier.date / 10_000) * 10_000 + 101
        }[noeud.lequel]
      case 'et':
        return toutes(noeud.termes.map(ici))
      case 'ou':
        return une(noeud.termes.map(ici))
      case 'min':
      case 'max':
        return extreme(noeud.op, noeud.termes.map(ici), atelier)
      case 'somme':
        return somme(noeud.termes.map(ici))
      case 'si':
        return selon(
          noeud.cas.map(cas => ({ si: ici(cas.si), alors: ici(cas.alors) })),
          ici(noeud.sinon)
        )
      case 'arrondi':
        return noeud.sens === 'proche'
          ? arrondir(ici(noeud.valeur), noeud.a, atelier)
          : laisser('arrondi dans un seul sens')
      case 'demandeur':
        return exprimer(noeud.valeur, 0)
      case 'personnes':
        return exprimerPersonnes(noeud, exprimer, atelier)
      case 'rang':
        return exprimerRang(noeud, personne ?? 0, exprimer, atelier)
      case 'mois':
        return laisser('plusieurs mois')
      case 'age':
      case 'mois ecoules':
      case 'decale':
      case 'parametre a la date':
        return laisser('calcul sur des dates')
      case 'inconnu':
        return laisser('valeur inconnue')
      default:
        return operation(noeud.op, ici(noeud.gauche), ici(noeud.droite))
    }
  }
  return exprimer
}

/** A fact or a rule by its name, a dated value by its figure; null before its first date. */
function exprimerNom(
  nom: string,
  personne: number | null,
  { parametres, parPersonne, date }: Atelier
): Forme | null {
  const parametre = parametres.get(nom)
  if (parametre === undefined) return nomPublicodes(nom, parPersonne.has(nom) ? personne : null)
  const enVigueur = parametre.valeurs.find(({ du }) => du <= date)
  return enVigueur === undefined ? null : constante(enVigueur.valeur, parametre.type)
}

function constante(valeur: number, type: Type): Forme {
  if (type.genre === 'booleen') return valeur === 1 ? vrai : faux
  return type.genre === 'choix' ? `'${type.valeurs[valeur] ?? ''}'` : valeur
}

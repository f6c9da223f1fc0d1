import type { Portee, Programme } from '../arbre/arbre.ts'
import { foyer } from '../arbre/types.ts'
import { evaluer, type Monde } from './evaluer.ts'
import type { Faits, Place } from './faits.ts'

export type Valeur = (nom: string, place?: Place) => number

/**
 * What the tree means, written for the reader and not for speed: every backend must agree with it.
 * Unknown is NaN, yes is 1, a choice is its rank.
 */
export function definir(programme: Programme, faits: Faits): Valeur {
  const entrees = new Map(programme.entrees.map(entree => [entree.nom, entree]))
  const parametres = new Map(programme.parametres.map(parametre => [parametre.nom, parametre]))
  const regles = new Map(programme.regles.map(regle => [regle.nom, regle]))
  const portees = new Map([...programme.entrees, ...programme.regles].map(({ nom, portee }) => [nom, portee]))
  const connues = new Map<string, number>()

  const calculer = (nom: string, place: Place): number => {
    const regle = regles.get(nom)
    if (regle !== undefined) return evaluer(regle.noeud, place, monde)
    const entree = entrees.get(nom)
    return entree === undefined ? monde.enVigueur(nom, faits.date) : faits.lire(entree, place)
  }
  const valeur = (nom: string, demandee: Place): number => {
    const place = ramener(demandee, portees.get(nom) ?? foyer)
    const cle = `${nom}|${place.personne}|${place.recul}`
    const resultat = connues.get(cle) ?? calculer(nom, place)
    connues.set(cle, resultat)
    return resultat
  }
  const monde: Monde = {
    date: faits.date,
    personnes: faits.personnes,
    valeur,
    enVigueur: (nom, date) => parametres.get(nom)?.valeurs.find(({ du }) => du <= date)?.valeur ?? Number.NaN
  }
  return (nom, place = { personne: 0, recul: 0 }) => valeur(nom, place)
}

/** A household value is the same whoever asks, a lasting one the same whatever the month. */
function ramener({ personne, recul }: Place, portee: Portee): Place {
  return { personne: portee.personne ? personne : 0, recul: portee.mois ? recul : 0 }
}

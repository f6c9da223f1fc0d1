import type { Noeud } from '../arbre/arbre.ts'
import { anneesEntieres, decaler, moisEntiers } from './calendrier.ts'
import { combiner } from './combiner.ts'
import type { Evaluer, Place } from './faits.ts'
import { si } from './logique.ts'
import { surLesMois } from './mois.ts'
import { ranger, surLesPersonnes } from './personnes.ts'

/** What a node needs to know of the household and of the other rules. */
export type Monde = {
  readonly date: number
  readonly personnes: number
  readonly valeur: (nom: string, place: Place) => number
  readonly enVigueur: (parametre: string, date: number) => number
}

/** The value of a node at a place. */
export function evaluer(noeud: Noeud, place: Place, monde: Monde): number {
  const ailleurs: Evaluer = (partie, ici) => evaluer(partie, ici, monde)
  const lire = (partie: Noeud): number => evaluer(partie, place, monde)
  switch (noeud.op) {
    case 'constante':
      return noeud.valeur
    case 'inconnu':
      return Number.NaN
    case 'reference':
      return monde.valeur(noeud.nom, place)
    case 'parametre a la date':
      return monde.enVigueur(noeud.nom, lire(noeud.date))
    case 'jour':
      return jour(noeud.lequel, monde.date)
    case 'si':
      return noeud.cas.reduceRight(
        (reste, cas) => si(lire(cas.si), lire(cas.alors), reste),
        lire(noeud.sinon)
      )
    case 'age':
      return anneesEntieres(lire(noeud.du), lire(noeud.au))
    case 'mois ecoules':
      return moisEntiers(lire(noeud.du), lire(noeud.au))
    case 'decale':
      return decaler(lire(noeud.date), noeud.mois)
    case 'demandeur':
      return ailleurs(noeud.valeur, { ...place, personne: 0 })
    case 'personnes':
      return surLesPersonnes(noeud, chacune(place, monde), ailleurs)
    case 'rang':
      return ranger(noeud, place, chacune(place, monde), ailleurs)
    case 'mois':
      return surLesMois(noeud, place, monde.date, ailleurs)
    default:
      return combiner(noeud, lire)
  }
}

function chacune(place: Place, { personnes }: Monde): readonly Place[] {
  return Array.from({ length: personnes }, (_, personne) => ({ ...place, personne }))
}

function jour(lequel: 'demande' | 'premier du mois' | 'premier janvier', date: number): number {
  if (lequel === 'demande') return date
  return lequel === 'premier du mois'
    ? Math.floor(date / 100) * 100 + 1
    : Math.floor(date / 10_000) * 10_000 + 101
}

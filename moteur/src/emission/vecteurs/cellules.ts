import { COLONNE, OCTETS_PAR_DATE } from '../../execution/lot/bloc.ts'
import * as code from './code.ts'
import type { Chantier } from './fonction.ts'
import type { Boucle, Expression, Variable } from './lignes.ts'
import type { Octets } from './octets.ts'

/** A loop over the households, two at a time; what it computes stays in registers as long as it can. */
export type Groupe = Chantier & {
  /** What is already in a local. */
  readonly locaux128: Map<string, number>
  /** Places of this turn, each with what it is worth. */
  readonly bases: Map<string, Octets>
}

/** Where a turn finds a place that moves with it. */
const base = (groupe: Groupe, nom: string, valeur: Octets): Octets => {
  groupe.bases.set(nom, valeur)
  return code.lireLocal(groupe.locaux.entier(`base ${nom}`))
}

const baseDePersonne = (groupe: Groupe, p: Boucle): Octets =>
  base(groupe, p, code.lireLocal(groupe.locaux.entier(`personne ${p}`)))

/** Where a variable is kept. */
export const celluleDe = (
  groupe: Groupe,
  variable: Variable,
  p: Boucle | null
): readonly [adresse: number, depuis: Octets] => {
  const { memoire, rangs, colonnesDuFoyer, colonnesDePersonne } = groupe.places
  const rang = rangs.get(variable)!
  const i = code.lireLocal(groupe.locaux.entier('i'))
  switch (variable.lieu) {
    case 'date':
      return [memoire.dates + OCTETS_PAR_DATE * rang, code.i32(0)]
    case 'foyer':
      return [memoire.faits + COLONNE * (colonnesDuFoyer + rang), i]
    case 'resultat':
      return [memoire.resultats + COLONNE * rang, i]
    case 'personne':
      return [memoire.personnes + COLONNE * (colonnesDePersonne + rang), baseDePersonne(groupe, p!)]
  }
}

/** Reads a fact, of a month or not. */
export const lireEntree = (
  groupe: Groupe,
  { rang, p, m }: Extract<Expression, { genre: 'entree' }>
): Octets => {
  const { places, rangement, locaux } = groupe
  const i = code.lireLocal(locaux.entier('i'))
  if (m === null)
    return p === null
      ? code.lireVecteur(places.memoire.faits + COLONNE * rang, i)
      : code.lireVecteur(places.memoire.personnes + COLONNE * rang, baseDePersonne(groupe, p))
  const morceau = code.lireLocal(locaux.entier(m))
  if (p === null) return code.lireVecteur(COLONNE * rang, base(groupe, m, morceau))
  const series = code.operer('plus', morceau, code.lireLocal(locaux.entier(`series ${p}`)))
  return code.lireVecteur(COLONNE * (rangement.seriesDuFoyer + rang), base(groupe, `${m} ${p}`, series))
}

import { COLONNE, OCTETS_PAR_DATE } from '../../execution/lot/bloc.ts'
import type { Chantier } from './chantier.ts'
import * as code from './code.ts'
import type { Boucle, Expression, Variable } from './lignes.ts'
import type { Octets } from './octets.ts'

/** A loop over the households, two at a time; what it computes stays in registers as long as it can. */
export type Groupe = Chantier & {
  /** What is already in a local. */
  readonly locaux128: Map<string, number>
  /** Locals that are worth the same at every turn: written before the first. */
  readonly avant: Map<number, Octets>
  /** Places of this turn: from where each is counted. */
  readonly bases: Map<string, Octets>
  /** What the loop itself writes. */
  readonly ecrites: ReadonlySet<Variable>
}

/** A vector of its own for the loop. */
export const vecteurDe = (groupe: Groupe, cle: string): number => {
  const rang = groupe.locaux128.get(cle) ?? groupe.locaux128.size
  groupe.locaux128.set(cle, rang)
  return groupe.locaux.vecteur(rang)
}

/** Where a turn finds a place that moves with it. */
const base = (groupe: Groupe, nom: string, depuis: Octets): Octets => {
  groupe.bases.set(nom, depuis)
  return code.lireLocal(groupe.locaux.entier(`base ${nom}`))
}

const baseLocale = (groupe: Groupe, nom: string): Octets =>
  base(groupe, nom, code.lireLocal(groupe.locaux.entier(nom)))

/** Where a variable is kept. */
export const celluleDe = (
  groupe: Groupe,
  variable: Variable,
  p: Boucle | null
): readonly [adresse: number, depuis: Octets] => {
  const { memoire, rangs } = groupe.places
  const rang = rangs.get(variable)!
  switch (variable.lieu) {
    case 'date':
      return [memoire.dates + OCTETS_PAR_DATE * rang, code.i32(0)]
    case 'foyer':
      return [memoire.foyer + COLONNE * rang, code.lireLocal(groupe.locaux.entier('i'))]
    case 'resultat':
      return [memoire.bloc.resultats + COLONNE * rang, baseLocale(groupe, 'bloc')]
    case 'personne':
      return [memoire.personnes + COLONNE * rang, baseLocale(groupe, `personne ${p}`)]
  }
}

/** Reads a fact, of a month or not. */
export const lireEntree = (groupe: Groupe, entree: Extract<Expression, { genre: 'entree' }>): Octets => {
  const { bloc } = groupe.places.memoire
  const { rang, p, m } = entree
  if (m !== null)
    return code.lireVecteur(0, base(groupe, `${m} ${p} ${rang}`, colonneDeSerie(groupe, entree)))
  return p === null
    ? code.lireVecteur(bloc.faits + COLONNE * rang, baseLocale(groupe, 'bloc'))
    : code.lireVecteur(bloc.personnes + COLONNE * rang, baseLocale(groupe, `faits ${p}`))
}

/** A piece tells where the column of each series is: those of the household, then those of each person. */
const colonneDeSerie = (groupe: Groupe, { rang, p, m }: Extract<Expression, { genre: 'entree' }>): Octets => {
  const { locaux, rangement, avant } = groupe
  const morceau = code.lireLocal(locaux.entier(m!))
  const ici =
    p === null
      ? code.lireEntier(4 * rang, morceau)
      : code.lireEntier(
          4 * (rangement.seriesDuFoyer + rang),
          code.operer('plus', morceau, code.lireLocal(locaux.entier(`series ${p}`)))
        )
  const local = locaux.entier(`colonne ${m} ${p} ${rang}`)
  avant.set(local, ici)
  return code.lireLocal(local)
}

import type { Noeud, Parametre, Programme } from '../arbre/arbre.ts'
import { type Forme, operation, vrai } from './forme.ts'

/** What Publicodes cannot compute and is given as an input, with the node that says its value. */
export type Feuille = {
  readonly nom: string
  readonly noeud: Noeud
  /** Rank of the person it belongs to, null for the household. */
  readonly personne: number | null
  readonly pourquoi: string
}

/** What lowering a program needs along the way; leaves are collected in it. */
export type Atelier = {
  readonly date: number
  readonly personnes: number
  readonly parametres: ReadonlyMap<string, Parametre>
  readonly parPersonne: ReadonlySet<string>
  readonly feuilles: Feuille[]
  /** Extra rules, for what Publicodes only does to a whole rule. */
  readonly annexes: { readonly nom: string; readonly corps: Forme }[]
}

/** Nothing lowered yet. */
export function ouvrirAtelier(programme: Programme, date: number, personnes: number): Atelier {
  const declarations = [...programme.entrees, ...programme.regles]
  return {
    date,
    personnes,
    parametres: new Map(programme.parametres.map(parametre => [parametre.nom, parametre])),
    parPersonne: new Set(declarations.filter(({ portee }) => portee.personne).map(({ nom }) => nom)),
    feuilles: [],
    annexes: []
  }
}

/** Publicodes knows no list of persons: each one gets names of its own. No word of its names may begin with a digit. */
export function nomPublicodes(nom: string, personne: number | null): string {
  const sain = nom.replace(/(^| )(?=\d)/g, '$1n')
  return personne === null ? sain : `p${personne + 1} . ${sain}`
}

/** A name for what is left to the caller to compute. */
export function poserFeuille(
  noeud: Noeud,
  personne: number | null,
  pourquoi: string,
  { feuilles }: Atelier
): string {
  const sienne = noeud.portee.personne ? personne : null
  const connue = feuilles.find(feuille => feuille.noeud === noeud && feuille.personne === sienne)
  if (connue !== undefined) return connue.nom
  const nom = nomPublicodes(`feuille f${feuilles.length}`, sienne)
  feuilles.push({ nom, noeud, personne: sienne, pourquoi })
  return nom
}

/** What is half a step but for the noise of decimals goes up, as in our own definition. */
const BRUIT = 1e-9

/** Publicodes rounds a whole rule, to the unit: other steps are divided out, then put back. */
export function arrondir(valeur: Forme, pas: number, atelier: Atelier): Forme {
  const enPas = operation('+', operation('/', valeur, pas), BRUIT)
  return operation('*', poserAnnexe({ valeur: enPas, arrondi: vrai }, atelier), pas)
}

/** Publicodes 1.10 names the parts of a maximum after its rule: two of them in one rule collide. */
export function extreme(lequel: 'min' | 'max', termes: readonly Forme[], atelier: Atelier): Forme {
  return poserAnnexe({ [lequel === 'min' ? 'le minimum de' : 'le maximum de']: termes }, atelier)
}

function poserAnnexe(corps: Forme, { annexes }: Atelier): Forme {
  const nom = `annexe a${annexes.length}`
  annexes.push({ nom, corps })
  return nom
}

/** Everyone of the household, by rank. */
export function rangs({ personnes }: Atelier): readonly number[] {
  return Array.from({ length: personnes }, (_, rang) => rang)
}

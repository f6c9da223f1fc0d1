import type { Noeud } from '../arbre/arbre.ts'

/** A piece of Publicodes as YAML data. */
export type Forme = string | number | readonly Forme[] | { readonly [cle: string]: Forme }

/** Writes a node for one person (or the household); what Publicodes cannot say becomes a leaf. */
export type Exprimer = (noeud: Noeud, personne: number | null) => Forme

export const vrai = 'oui'
export const faux = 'non'

/** An arithmetic operation or a comparison. */
export const operation = (signe: string, gauche: Forme, droite: Forme): Forme => ({
  [signe]: [gauche, droite]
})

/** True when all are. */
export const toutes = (termes: readonly Forme[]): Forme => ({ 'toutes ces conditions': termes })

/** True when one is. */
export const une = (termes: readonly Forme[]): Forme => ({ 'une de ces conditions': termes })

/** Everything added. */
export const somme = (termes: readonly Forme[]): Forme => ({ somme: termes })

/** The first case that holds. */
export const selon = (
  cas: readonly { readonly si: Forme; readonly alors: Forme }[],
  sinon: Forme
): Forme => ({ variations: [...cas, { sinon }] })

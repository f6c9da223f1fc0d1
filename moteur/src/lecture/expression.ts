import type { Borne, Comparaison, Lieu, Noeud, Unite } from '../arbre/arbre.ts'

type Jour = Extract<Noeud, { op: 'jour' }>['lequel']
type FonctionDeListe = 'et' | 'ou' | 'min' | 'max' | 'somme'
export type FonctionDePersonnes = Extract<Noeud, { op: 'personnes' }>['fonction']
export type FonctionDeMois = Extract<Noeud, { op: 'mois' }>['fonction']
export type Sens = Extract<Noeud, { op: 'arrondi' }>['sens']
export type Cas = { readonly si: Expression; readonly alors: Expression }

/** What was written, before names, units and scopes are checked. Each part knows its line. */
export type Expression = { readonly lieu: Lieu } & (
  | { readonly sorte: 'nombre'; readonly valeur: number; readonly unite: Unite }
  | { readonly sorte: 'booleen'; readonly valeur: boolean }
  | { readonly sorte: 'choix'; readonly mot: string }
  | { readonly sorte: 'date'; readonly valeur: number }
  | { readonly sorte: 'nom'; readonly nom: string }
  | { readonly sorte: 'jour'; readonly lequel: Jour }
  | {
      readonly sorte: 'operation'
      readonly operateur: '+' | '-' | '*' | '/'
      readonly gauche: Expression
      readonly droite: Expression
    }
  | {
      readonly sorte: 'comparaison'
      readonly operateur: Comparaison
      readonly gauche: Expression
      readonly droite: Expression
    }
  | { readonly sorte: 'liste'; readonly fonction: FonctionDeListe; readonly termes: readonly Expression[] }
  | { readonly sorte: 'si'; readonly cas: readonly Cas[]; readonly sinon: Expression }
  | {
      readonly sorte: 'arrondi'
      readonly valeur: Expression
      readonly a: number
      readonly unite: Unite
      readonly sens: Sens
    }
  | {
      readonly sorte: 'duree'
      readonly fonction: 'age' | 'mois ecoules'
      readonly du: Expression
      readonly au: Expression
    }
  | { readonly sorte: 'decale'; readonly date: Expression; readonly mois: number }
  | { readonly sorte: 'a la date'; readonly nom: string; readonly date: Expression }
  | { readonly sorte: 'inconnu'; readonly raison: string }
  | {
      readonly sorte: 'personnes'
      readonly fonction: FonctionDePersonnes
      readonly valeur: Expression
      readonly si: Expression | null
    }
  | { readonly sorte: 'demandeur'; readonly valeur: Expression }
  | { readonly sorte: 'rang'; readonly parmi: Expression; readonly valeur: Expression }
  | {
      readonly sorte: 'mois'
      readonly fonction: FonctionDeMois
      readonly de: Borne
      readonly a: Borne
      readonly valeur: Expression
    }
  /** Already reported: later stages stay silent about it. */
  | { readonly sorte: 'invalide' }
)

/** Days known without asking anyone; they read like names. */
export const joursConnus: ReadonlyMap<string, Jour> = new Map([
  ['date de la demande', 'demande'],
  ['premier jour du mois', 'premier du mois'],
  ["premier janvier de l'année", 'premier janvier']
])

/** The direct parts of an expression, in reading order. */
export function parties(expression: Expression): readonly Expression[] {
  switch (expression.sorte) {
    case 'operation':
    case 'comparaison':
      return [expression.gauche, expression.droite]
    case 'liste':
      return expression.termes
    case 'si':
      return [...expression.cas.flatMap(cas => [cas.si, cas.alors]), expression.sinon]
    case 'duree':
      return [expression.du, expression.au]
    case 'decale':
    case 'a la date':
      return [expression.date]
    case 'personnes':
      return expression.si === null ? [expression.valeur] : [expression.valeur, expression.si]
    case 'rang':
      return [expression.parmi, expression.valeur]
    case 'arrondi':
    case 'demandeur':
    case 'mois':
      return [expression.valeur]
    default:
      return []
  }
}

/** The names an expression uses, anywhere inside it. */
export function nomsUtilises(expression: Expression): readonly string[] {
  const siens = expression.sorte === 'nom' || expression.sorte === 'a la date' ? [expression.nom] : []
  return [...siens, ...parties(expression).flatMap(nomsUtilises)]
}

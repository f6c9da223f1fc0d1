import type { Lieu, Noeud, Type } from '../arbre/arbre.ts'
import { memeType, nommerType } from '../arbre/types.ts'
import { combiner, memeUnite } from '../arbre/unites.ts'
import type { Expression } from '../lecture/expression.ts'
import type { Contexte } from './contexte.ts'

/**
 * Types expressions that must agree: the branches of a choice, both sides of a sum or a comparison.
 * Those that have a type of their own decide for those that have none.
 */
export function typerEnsemble(
  expressions: readonly Expression[],
  contexte: Contexte,
  attendu: Type | null
): readonly Noeud[] | null {
  const decides = new Map(
    expressions.filter(e => !estLibre(e)).map(e => [e, contexte.typer(e, contexte, attendu)] as const)
  )
  const commun = [...decides.values()].find(noeud => noeud !== null)?.type ?? attendu
  // A side that failed was reported; guessing the type of the others would report them wrongly.
  if (decides.size > 0 && commun === attendu && [...decides.values()].includes(null)) return null
  const noeuds = expressions.map(e =>
    decides.has(e) ? (decides.get(e) ?? null) : contexte.typer(e, contexte, commun)
  )
  const accordes = expressions.map((e, rang) => accorder(noeuds[rang] ?? null, commun, e.lieu, contexte))
  return accordes.every(noeud => noeud !== null) ? accordes : null
}

/** True for what takes the type of its place: 0, a choice, « inconnu », or anything made only of these. */
export function estLibre(expression: Expression): boolean {
  switch (expression.sorte) {
    case 'nombre':
      return expression.valeur === 0 && Object.keys(expression.unite).length === 0
    case 'choix':
    case 'inconnu':
      return true
    case 'si':
      return [...expression.cas.map(cas => cas.alors), expression.sinon].every(estLibre)
    case 'liste':
      return expression.termes.every(estLibre)
    default:
      return false
  }
}

/** Refuses a node whose type is not the expected one, and says how to repair it. */
export function accorder(
  noeud: Noeud | null,
  type: Type | null,
  lieu: Lieu,
  contexte: Contexte
): Noeud | null {
  if (noeud === null || type === null || memeType(noeud.type, type)) return noeud
  return contexte.refuser(
    lieu,
    `${nommerType(type)} et ${nommerType(noeud.type)} ne vont pas ensemble.${conseiller(noeud.type, type)}`.replace(
      /^./,
      l => l.toUpperCase()
    )
  )
}

// The one slip everybody makes.
function conseiller(a: Type, b: Type): string {
  if (a.genre !== 'nombre' || b.genre !== 'nombre') return ''
  const ecart = combiner(a.unite, b.unite, -1)
  const annuel = memeUnite(ecart, { an: 1, mois: -1 }) || memeUnite(ecart, { an: -1, mois: 1 })
  return annuel ? " Passez de l'un à l'autre avec « * 12 mois/an » ou « / 12 mois/an »." : ''
}

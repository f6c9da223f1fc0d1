import type { Noeud, Type } from '../arbre/arbre.ts'
import { booleen, nombre, nommerType, reunir } from '../arbre/types.ts'
import { combiner, memeUnite } from '../arbre/unites.ts'
import type { Expression } from '../lecture/expression.ts'
import { type Contexte, exigerGenre, type TyperUn } from './contexte.ts'
import { typerEnsemble } from './ensemble.ts'

type Paire = { readonly gauche: Expression; readonly droite: Expression }

/** Sums agree on a unit, products make one. */
export const typerOperation: TyperUn<'operation'> = (expression, contexte, attendu) =>
  expression.operateur === '+' || expression.operateur === '-'
    ? additionner(expression, contexte, attendu)
    : multiplier(expression, contexte)

function additionner(
  expression: Extract<Expression, { sorte: 'operation' }>,
  contexte: Contexte,
  attendu: Type | null
): Noeud | null {
  const cotes = typerCotes(expression, contexte, attendu)
  if (cotes === null) return null
  const { gauche, droite } = cotes
  const { type } = gauche
  if (type.genre === 'nombre')
    return { op: expression.operateur, gauche, droite, type, portee: reunir([gauche.portee, droite.portee]) }
  const conseil = type.genre === 'date' ? ' Pour les dates : « décale », « âge », « mois écoulés ».' : ''
  return contexte.refuser(expression.lieu, `On ne calcule pas avec ${nommerType(type)}.${conseil}`)
}

/** Units multiply and divide like numbers. */
function multiplier(
  expression: Extract<Expression, { sorte: 'operation' }>,
  contexte: Contexte
): Noeud | null {
  const gauche = exigerGenre(expression.gauche, ['nombre'], contexte)
  const droite = exigerGenre(expression.droite, ['nombre'], contexte)
  if (gauche?.type.genre !== 'nombre' || droite?.type.genre !== 'nombre') return null
  const unite = combiner(gauche.type.unite, droite.type.unite, expression.operateur === '*' ? 1 : -1)
  return {
    op: expression.operateur,
    gauche,
    droite,
    type: nombre(unite),
    portee: reunir([gauche.portee, droite.portee])
  }
}

/** Both sides agree; an order needs quantities or dates. */
export const typerComparaison: TyperUn<'comparaison'> = (expression, contexte) => {
  const cotes = typerCotes(expression, contexte, null)
  if (cotes === null) return null
  const { gauche, droite } = cotes
  const { operateur } = expression
  const ordonne = gauche.type.genre === 'nombre' || gauche.type.genre === 'date'
  if (!ordonne && operateur !== '=' && operateur !== '!=') {
    return contexte.refuser(
      expression.lieu,
      `« ${operateur} » ne s'emploie pas avec ${nommerType(gauche.type)} : seulement « = » ou « != ».`
    )
  }
  return { op: operateur, gauche, droite, type: booleen, portee: reunir([gauche.portee, droite.portee]) }
}

/** Rounding keeps the unit, and its step bears it. */
export const typerArrondi: TyperUn<'arrondi'> = (expression, contexte, attendu) => {
  const valeur = contexte.typer(expression.valeur, contexte, attendu)
  if (valeur === null) return null
  if (valeur.type.genre !== 'nombre')
    return contexte.refuser(expression.lieu, `On n'arrondit pas ${nommerType(valeur.type)}.`)
  if (!memeUnite(valeur.type.unite, expression.unite)) {
    return contexte.refuser(
      expression.lieu,
      `Arrondi ambigu : la valeur est ${nommerType(valeur.type)}, « à » est ${nommerType(nombre(expression.unite))}.`
    )
  }
  return {
    op: 'arrondi',
    valeur,
    a: expression.a,
    sens: expression.sens,
    type: valeur.type,
    portee: valeur.portee
  }
}

function typerCotes({ gauche, droite }: Paire, contexte: Contexte, attendu: Type | null) {
  const [g, d] = typerEnsemble([gauche, droite], contexte, attendu) ?? []
  return g === undefined || d === undefined ? null : { gauche: g, droite: d }
}

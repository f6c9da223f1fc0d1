import type { Noeud, Type } from '../arbre/arbre.ts'
import { booleen, nommerType, reunir } from '../arbre/types.ts'
import type { Expression } from '../lecture/expression.ts'
import { type Contexte, exigerGenre, type TyperUn } from './contexte.ts'
import { typerEnsemble } from './ensemble.ts'

/** Conditions together, or quantities together. */
export const typerListe: TyperUn<'liste'> = (expression, contexte, attendu) =>
  expression.fonction === 'et' || expression.fonction === 'ou'
    ? typerConditions(expression, contexte)
    : typerQuantites(expression, contexte, attendu)

function typerConditions(
  expression: Extract<Expression, { sorte: 'liste' }>,
  contexte: Contexte
): Noeud | null {
  const termes = tous(expression.termes.map(terme => exigerGenre(terme, ['booleen'], contexte)))
  return termes === null
    ? null
    : { op: expression.fonction, termes, type: booleen, portee: reunir(termes.map(t => t.portee)) }
}

function typerQuantites(
  expression: Extract<Expression, { sorte: 'liste' }>,
  contexte: Contexte,
  attendu: Type | null
): Noeud | null {
  const termes = typerEnsemble(expression.termes, contexte, attendu)
  const type = termes?.[0]?.type
  if (termes === null || type === undefined) return null
  const compte = type.genre === 'nombre' || (type.genre === 'date' && expression.fonction !== 'somme')
  if (!compte) return contexte.refuser(expression.lieu, `On ne calcule pas avec ${nommerType(type)}.`)
  return { op: expression.fonction, termes, type, portee: reunir(termes.map(t => t.portee)) }
}

/** Conditions are booleans; the values they choose between agree. */
export const typerSi: TyperUn<'si'> = (expression, contexte, attendu) => {
  const conditions = tous(expression.cas.map(cas => exigerGenre(cas.si, ['booleen'], contexte)))
  const valeurs = typerEnsemble(
    [...expression.cas.map(cas => cas.alors), expression.sinon],
    contexte,
    attendu
  )
  const sinon = valeurs?.at(-1)
  if (conditions === null || valeurs === null || sinon === undefined) return null
  const cas = conditions.flatMap((si, rang) => {
    const alors = valeurs[rang]
    return alors === undefined ? [] : [{ si, alors }]
  })
  return {
    op: 'si',
    cas,
    sinon,
    type: sinon.type,
    portee: reunir([...conditions, ...valeurs].map(noeud => noeud.portee))
  }
}

function tous(noeuds: readonly (Noeud | null)[]): readonly Noeud[] | null {
  return noeuds.every(noeud => noeud !== null) ? noeuds : null
}

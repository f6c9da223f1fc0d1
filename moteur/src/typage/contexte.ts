import type { Lieu, Noeud, Portee, Type } from '../arbre/arbre.ts'
import { nommerType } from '../arbre/types.ts'
import type { Expression } from '../lecture/expression.ts'
import { suggerer } from '../lecture/mots/proche.ts'

/** What a name stands for; a null type was already reported, and silences what follows from it. */
export type Definition = {
  readonly nature: 'entree' | 'parametre' | 'regle' | 'droit'
  readonly type: Type | null
  readonly portee: Portee
}

/** `attendu` only gives a type to what has none of its own: 0, a choice, « inconnu ». */
export type Typer = (expression: Expression, contexte: Contexte, attendu: Type | null) => Noeud | null

/** Where an expression stands: the names it may use and what may vary there. */
export type Contexte = {
  readonly definitions: ReadonlyMap<string, Definition>
  readonly portee: Portee
  readonly refuser: (lieu: Lieu, message: string) => null
  readonly typer: Typer
}

/** One kind of expression and the function that types it. */
export type TyperUn<Sorte extends Expression['sorte']> = (
  expression: Extract<Expression, { sorte: Sorte }>,
  contexte: Contexte,
  attendu: Type | null
) => Noeud | null

/** Reports a name nobody declared, with the nearest one. */
export function refuserInexistant(
  { nom, lieu }: { readonly nom: string; readonly lieu: Lieu },
  { definitions, refuser }: Pick<Contexte, 'definitions' | 'refuser'>
): null {
  return refuser(lieu, `« ${nom} » n'existe pas.${suggerer(nom, definitions.keys())}`)
}

/** Types an expression that must be of one of these kinds. */
export function exigerGenre(
  expression: Expression,
  genres: readonly Type['genre'][],
  contexte: Contexte
): Noeud | null {
  const noeud = contexte.typer(expression, contexte, null)
  if (noeud === null || genres.includes(noeud.type.genre)) return noeud
  const attendus = genres.map(
    genre => ({ nombre: 'un nombre', booleen: 'un oui ou non', date: 'une date', choix: 'un choix' })[genre]
  )
  return contexte.refuser(
    expression.lieu,
    `On attend ici ${attendus.join(' ou ')}, c'est ${nommerType(noeud.type)}.`
  )
}

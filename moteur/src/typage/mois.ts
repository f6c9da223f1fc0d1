import type { Type } from '../arbre/arbre.ts'
import { unSeulMois } from '../arbre/bornes-de-mois.ts'
import { nombre } from '../arbre/types.ts'
import { combiner } from '../arbre/unites.ts'
import type { Expression } from '../lecture/expression.ts'
import { exigerGenre, type TyperUn } from './contexte.ts'

type Fenetre = Extract<Expression, { sorte: 'mois' }>

/** A window over something that changes from month to month. */
export const typerMois: TyperUn<'mois'> = (expression, contexte) => {
  const { fonction, de, a, lieu } = expression
  if (contexte.portee.mois)
    return contexte.refuser(
      lieu,
      "On parle déjà d'un seul mois : mettez ce calcul dans une règle sans « chaque mois », puis citez-la."
    )
  const chacun = { ...contexte, portee: { ...contexte.portee, mois: true } }
  const valeur = exigerGenre(expression.valeur, genresAdmis(expression), chacun)
  if (valeur === null) return null
  if (!valeur.portee.mois) return contexte.refuser(lieu, "Rien ici ne change d'un mois à l'autre.")
  return {
    op: 'mois',
    fonction,
    de,
    a,
    valeur,
    type: typeObtenu(fonction, valeur.type),
    portee: { ...valeur.portee, mois: false }
  }
}

/** One month may be asked a yes or no; several only amounts, or conditions to count. */
function genresAdmis({ fonction, de, a }: Fenetre): readonly Type['genre'][] {
  if (fonction === 'nombre') return ['booleen']
  return fonction === 'moyenne' && unSeulMois({ de, a }) ? ['nombre', 'booleen'] : ['nombre']
}

/** Monthly euros added over months are euros. */
function typeObtenu(fonction: Fenetre['fonction'], type: Type): Type {
  if (fonction === 'nombre') return nombre({ mois: 1 })
  return fonction === 'total' && type.genre === 'nombre' ? nombre(combiner(type.unite, { mois: 1 }, 1)) : type
}

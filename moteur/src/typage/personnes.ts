import type { Noeud, Type } from '../arbre/arbre.ts'
import { nombre, reunir } from '../arbre/types.ts'
import type { Expression, FonctionDePersonnes } from '../lecture/expression.ts'
import { type Contexte, exigerGenre, type TyperUn } from './contexte.ts'

const genres: Readonly<Record<FonctionDePersonnes, readonly Type['genre'][]>> = {
  somme: ['nombre'],
  min: ['nombre', 'date'],
  max: ['nombre', 'date'],
  nombre: ['booleen'],
  une: ['booleen'],
  toutes: ['booleen']
}

/** Something that changes from person to person, made one. */
export const typerPersonnes: TyperUn<'personnes'> = (expression, contexte) => {
  const { fonction, lieu } = expression
  const chacune = parPersonne(expression, contexte)
  if (chacune === null) return null
  const valeur = exigerGenre(expression.valeur, genres[fonction], chacune)
  const si = expression.si === null ? null : exigerGenre(expression.si, ['booleen'], chacune)
  if (valeur === null || (expression.si !== null && si === null)) return null
  const portee = reunir(si === null ? [valeur.portee] : [valeur.portee, si.portee])
  // « nombre de personnes: oui » counts everybody.
  if (!portee.personne && fonction !== 'nombre')
    return contexte.refuser(lieu, "Rien ici ne change d'une personne à l'autre.")
  const type = fonction === 'nombre' ? nombre() : valeur.type
  return { op: 'personnes', fonction, valeur, si, type, portee: { ...portee, personne: false } }
}

/** The value of the one who asks. */
export const typerDemandeur: TyperUn<'demandeur'> = (expression, contexte, attendu) => {
  const chacune = parPersonne(expression, contexte)
  const valeur = chacune === null ? null : contexte.typer(expression.valeur, chacune, attendu)
  if (valeur === null) return null
  if (!valeur.portee.personne)
    return contexte.refuser(expression.lieu, "Rien ici ne change d'une personne à l'autre.")
  return { op: 'demandeur', valeur, type: valeur.type, portee: { ...valeur.portee, personne: false } }
}

/** A place among the persons of a household. */
export const typerRang: TyperUn<'rang'> = (expression, contexte): Noeud | null => {
  if (!contexte.portee.personne)
    return contexte.refuser(expression.lieu, '« rang » va dans une règle « pour: chaque personne ».')
  const parmi = exigerGenre(expression.parmi, ['booleen'], contexte)
  const valeur = exigerGenre(expression.valeur, ['nombre', 'date'], contexte)
  if (parmi === null || valeur === null) return null
  return {
    op: 'rang',
    parmi,
    valeur,
    type: nombre(),
    portee: { ...reunir([parmi.portee, valeur.portee]), personne: true }
  }
}

/** The same place, seen from each person; persons inside persons are refused, for readers and for speed. */
function parPersonne(expression: Expression, contexte: Contexte): Contexte | null {
  if (!contexte.portee.personne) return { ...contexte, portee: { ...contexte.portee, personne: true } }
  return contexte.refuser(
    expression.lieu,
    "On parle déjà d'une seule personne : mettez ce calcul dans une règle du foyer, puis citez-la."
  )
}

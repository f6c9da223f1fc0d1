import type { Comparaison, Lieu } from '../../arbre/arbre.ts'
import type { Result } from '../../arbre/result.ts'
import type { Expression } from '../expression.ts'
import { comparaisons, decouper, Illisible, type Lecture, produits, sommes, suivant } from './morceaux.ts'
import { terme } from './termes.ts'

/** One line of formula → its tree: `(a . b + 6 €/mois) * 12 mois/an < plafond`. */
export function analyser(texte: string, lieu: Lieu): Result<Expression, string> {
  try {
    const lecture = decouper(texte, lieu)
    const expression = comparaison(lecture)
    const reste = suivant(lecture)
    if (reste !== undefined) throw new Illisible(`« ${reste} » n'a pas sa place ici.`)
    return { ok: true, value: expression }
  } catch (erreur) {
    if (erreur instanceof Illisible) return { ok: false, error: erreur.message }
    throw erreur
  }
}

function comparaison(lecture: Lecture): Expression {
  const { lieu } = lecture
  const gauche = somme(lecture)
  const operateur = suivant(lecture)
  if (operateur === undefined || !comparaisons.includes(operateur)) return gauche
  lecture.position += 1
  return { lieu, sorte: 'comparaison', operateur: operateur as Comparaison, gauche, droite: somme(lecture) }
}

function somme(lecture: Lecture): Expression {
  return suite(lecture, sommes, () => suite(lecture, produits, atome))
}

/** Operands joined from left to right by operators of one rank. */
function suite(
  lecture: Lecture,
  operateurs: readonly string[],
  operande: (lecture: Lecture) => Expression
): Expression {
  const { lieu } = lecture
  let gauche = operande(lecture)
  for (;;) {
    const operateur = suivant(lecture)
    if (operateur === undefined || !operateurs.includes(operateur)) return gauche
    lecture.position += 1
    gauche = { lieu, sorte: 'operation', operateur: operateur as '+', gauche, droite: operande(lecture) }
  }
}

function atome(lecture: Lecture): Expression {
  if (suivant(lecture) !== '(') return terme(lecture)
  lecture.position += 1
  const interieur = comparaison(lecture)
  if (suivant(lecture) !== ')') throw new Illisible("Une parenthèse ouverte n'est pas fermée.")
  lecture.position += 1
  return interieur
}

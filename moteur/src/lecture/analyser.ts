import type { Comparaison, Lieu } from '../arbre/arbre.ts'
import type { Result } from '../arbre/resultat.ts'
import { lireUnite } from '../arbre/unites.ts'
import { lireDate } from './dates.ts'
import { type Expression, joursConnus } from './expression.ts'
import { normaliser } from './normaliser.ts'
import { direUniteInconnue } from './unite-inconnue.ts'

const NOMBRE = /^-?\d+(\.\d+)?$/
const MOT = /^[\p{L}\p{N}][\p{L}\p{N}'-]*$/u
const DATE = /^\d{4}-\d{2}-\d{2}$/
const MORCEAUX = /'[^']*'(?=[\s)]|$)|[()]|[^\s()]+/g

/** Far more than a reader can follow; the parser may then go down without fear. */
const MORCEAUX_MAX = 500

const comparaisons: readonly string[] = ['=', '!=', '<', '<=', '>', '>=']
const sommes: readonly string[] = ['+', '-']
const produits: readonly string[] = ['*', '/']
const frontieres = new Set([...comparaisons, ...sommes, ...produits, '(', ')', '.'])

/** Only inside this file: one unreadable expression gives one message. */
class Illisible extends Error {}

type Lecture = { readonly lieu: Lieu; readonly morceaux: readonly string[]; position: number }

/** One line of formula → its tree: `(a . b + 6 €/mois) * 12 mois/an < plafond`. */
export function analyser(texte: string, lieu: Lieu): Result<Expression, string> {
  const lecture: Lecture = { lieu, morceaux: normaliser(texte).match(MORCEAUX) ?? [], position: 0 }
  if (lecture.morceaux.length > MORCEAUX_MAX)
    return { ok: false, error: 'Cette formule est trop longue : donnez un nom à ses parties.' }
  try {
    const expression = comparaison(lecture)
    const reste = lecture.morceaux[lecture.position]
    if (reste !== undefined) throw new Illisible(`« ${reste} » n'a pas sa place ici.`)
    return { ok: true, value: expression }
  } catch (erreur) {
    if (erreur instanceof Illisible) return { ok: false, error: erreur.message }
    throw erreur
  }
}

function comparaison(lecture: Lecture): Expression {
  const gauche = suite(lecture, sommes, () => suite(lecture, produits, atome))
  const operateur = lecture.morceaux[lecture.position]
  if (operateur === undefined || !comparaisons.includes(operateur)) return gauche
  lecture.position += 1
  const droite = suite(lecture, sommes, () => suite(lecture, produits, atome))
  return { lieu: lecture.lieu, sorte: 'comparaison', operateur: operateur as Comparaison, gauche, droite }
}

/** Operands joined from left to right by operators of one rank. */
function suite(
  lecture: Lecture,
  operateurs: readonly string[],
  operande: (lecture: Lecture) => Expression
): Expression {
  let gauche = operande(lecture)
  for (;;) {
    const operateur = lecture.morceaux[lecture.position]
    if (operateur === undefined || !operateurs.includes(operateur)) return gauche
    lecture.position += 1
    gauche = {
      lieu: lecture.lieu,
      sorte: 'operation',
      operateur: operateur as '+',
      gauche,
      droite: operande(lecture)
    }
  }
}

function atome(lecture: Lecture): Expression {
  const { lieu } = lecture
  const morceau = lecture.morceaux[lecture.position]
  if (morceau === undefined) throw new Illisible("Il manque quelque chose à la fin de l'expression.")
  if (morceau === '(') return parenthese(lecture)
  if (frontieres.has(morceau)) throw new Illisible(`Il manque une valeur avant « ${morceau} ».`)
  if (DATE.test(morceau)) return jour(lecture, morceau)
  if (NOMBRE.test(morceau)) return quantite(lecture, morceau)
  if (morceau.startsWith("'") && morceau.endsWith("'") && morceau.length > 1) {
    lecture.position += 1
    return { lieu, sorte: 'choix', mot: morceau.slice(1, -1) }
  }
  return nom(lecture)
}

function parenthese(lecture: Lecture): Expression {
  lecture.position += 1
  const interieur = comparaison(lecture)
  if (lecture.morceaux[lecture.position] !== ')')
    throw new Illisible("Une parenthèse ouverte n'est pas fermée.")
  lecture.position += 1
  return interieur
}

function jour(lecture: Lecture, morceau: string): Expression {
  const valeur = lireDate(morceau)
  if (valeur === null) throw new Illisible(`« ${morceau} » n'est pas une date du calendrier.`)
  lecture.position += 1
  return { lieu: lecture.lieu, sorte: 'date', valeur }
}

/** A number, then its unit if the next piece is not an operator. */
function quantite(lecture: Lecture, morceau: string): Expression {
  const { lieu } = lecture
  const valeur = Number(morceau)
  if (!Number.isFinite(valeur)) throw new Illisible(`« ${morceau.slice(0, 20)}… » est un nombre trop grand.`)
  const suivant = lecture.morceaux[lecture.position + 1]
  lecture.position += 1
  if (suivant === undefined || frontieres.has(suivant)) return { lieu, sorte: 'nombre', valeur, unite: {} }
  lecture.position += 1
  // toPrecision: 58 % must be the same number as 0.58 written out.
  if (suivant === '%')
    return { lieu, sorte: 'nombre', valeur: Number((valeur / 100).toPrecision(15)), unite: {} }
  const unite = lireUnite(suivant)
  if (unite === null) throw new Illisible(direUniteInconnue(suivant))
  return { lieu, sorte: 'nombre', valeur, unite }
}

/** Words up to an operator, parts joined by ` . `; a digit or « et » inside is an ordinary word. */
function nom(lecture: Lecture): Expression {
  const { lieu } = lecture
  const parts = [mots(lecture)]
  while (lecture.morceaux[lecture.position] === '.') {
    lecture.position += 1
    parts.push(mots(lecture))
  }
  const complet = parts.join(' . ')
  if (complet === 'oui' || complet === 'non') return { lieu, sorte: 'booleen', valeur: complet === 'oui' }
  const lequel = joursConnus.get(complet)
  return lequel === undefined ? { lieu, sorte: 'nom', nom: complet } : { lieu, sorte: 'jour', lequel }
}

function mots(lecture: Lecture): string {
  const lus: string[] = []
  for (;;) {
    const morceau = lecture.morceaux[lecture.position]
    if (morceau === undefined || frontieres.has(morceau)) break
    if (!MOT.test(morceau)) throw new Illisible(expliquerMot(morceau))
    lus.push(morceau)
    lecture.position += 1
  }
  if (lus.length === 0) throw new Illisible('Un nom ne peut pas finir par un point.')
  return lus.join(' ')
}

function expliquerMot(morceau: string): string {
  if (/^-?\d+,\d+$/.test(morceau))
    return `« ${morceau} » : la virgule s'écrit avec un point, ${morceau.replace(',', '.')}.`
  if (/[.+*/<>=]|^-/.test(morceau))
    return `« ${morceau} » : un point ou un opérateur a une espace de chaque côté.`
  return `« ${morceau} » ne peut pas faire partie d'un nom.`
}

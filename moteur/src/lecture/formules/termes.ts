import { lireUnite } from '../../arbre/unites.ts'
import { type Expression, joursConnus } from '../expression.ts'
import { direUniteInconnue } from '../mots/unite-inconnue.ts'
import { lireDate } from './dates.ts'
import { estFrontiere, Illisible, type Lecture, suivant } from './morceaux.ts'

const NOMBRE = /^-?\d+(\.\d+)?$/
const MOT = /^[\p{L}\p{N}][\p{L}\p{N}'-]*$/u
const DATE = /^\d{4}-\d{2}-\d{2}$/

/** What operators join: a date, a quantity, a choice or a name. */
export function terme(lecture: Lecture): Expression {
  const { lieu } = lecture
  const morceau = suivant(lecture)
  if (morceau === undefined) throw new Illisible("Il manque quelque chose à la fin de l'expression.")
  if (estFrontiere(morceau)) throw new Illisible(`Il manque une valeur avant « ${morceau} ».`)
  if (DATE.test(morceau)) return jour(lecture, morceau)
  if (NOMBRE.test(morceau)) return quantite(lecture, morceau)
  if (morceau.startsWith("'") && morceau.endsWith("'") && morceau.length > 1) {
    lecture.position += 1
    return { lieu, sorte: 'choix', mot: morceau.slice(1, -1) }
  }
  return nom(lecture)
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
  lecture.position += 1
  const symbole = suivant(lecture)
  if (symbole === undefined || estFrontiere(symbole)) return { lieu, sorte: 'nombre', valeur, unite: {} }
  lecture.position += 1
  // toPrecision: 58 % must be the same number as 0.58 written out.
  if (symbole === '%')
    return { lieu, sorte: 'nombre', valeur: Number((valeur / 100).toPrecision(15)), unite: {} }
  const unite = lireUnite(symbole)
  if (unite === null) throw new Illisible(direUniteInconnue(symbole))
  return { lieu, sorte: 'nombre', valeur, unite }
}

/** Words up to an operator, parts joined by ` . `; a digit or « et » inside is an ordinary word. */
function nom(lecture: Lecture): Expression {
  const { lieu } = lecture
  const parts = [mots(lecture)]
  while (suivant(lecture) === '.') {
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
    const morceau = suivant(lecture)
    if (morceau === undefined || estFrontiere(morceau)) break
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

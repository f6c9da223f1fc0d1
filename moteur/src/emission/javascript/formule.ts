import type { Place } from '../../execution/disposition.ts'
import type { Pas, Plan } from '../plan/plan.ts'
import { ecrireCellule, ecrireEtendue } from './cellules.ts'

/** A piece of JavaScript; `force` says how tightly it holds together: 3 a name or a call, 2 a product, 1 a sum, 0 the rest. */
export type Expression = { readonly texte: string; readonly force: 0 | 1 | 2 | 3 }

/** What a formula is written with: its parts, and where inputs and the persons' values are. */
export type Lexique = {
  readonly plan: Plan
  readonly partie: (i: number) => Expression
  readonly entree: (numero: number) => Place
  readonly debut: (i: number) => string
  /** Notes that a function of `operations.ts` is called. */
  readonly appeler: (fonction: string) => void
}

/** What never needs parentheses. */
export const atome = (texte: string): Expression => ({ texte, force: 3 })
const libre = (texte: string): Expression => ({ texte, force: 0 })

const FONCTIONS: Readonly<Record<string, string>> = {
  '/': 'divise',
  '=': 'egal',
  '!=': 'different',
  '<': 'inferieur',
  '<=': 'auPlus',
  '>': 'superieur',
  '>=': 'auMoins',
  'meme choix': 'egal',
  'autre choix': 'different',
  non: 'non',
  et: 'et',
  ou: 'ou',
  si: 'si',
  arrondi: 'arrondi',
  age: 'age',
  'mois ecoules': 'moisEcoules',
  decale: 'decale',
  'somme personnes': 'sommePersonnes',
  'min personnes': 'minPersonnes',
  'max personnes': 'maxPersonnes',
  'une personne': 'unePersonne',
  'toutes les personnes': 'toutesLesPersonnes',
  rang: 'rang'
}

/** The formula of one step. */
export const ecrireFormule = (pas: Pas, lexique: Lexique): Expression => {
  const { op, args, litteraux } = pas
  const parties = () => args.map(lexique.partie)
  const nue = () => parties().map(({ texte }) => texte)
  const [premier = 0] = litteraux
  switch (op) {
    case 'constante':
      return atome(String(premier))
    case 'inconnu':
      return atome('NaN')
    case 'jour':
      return atome(['jour', 'premierDuMois', 'premierJanvier'][premier] ?? 'jour')
    case 'entree':
      return atome(`e[${ecrireCellule(lexique.entree(premier), pas)}]`)
    case 'parametre':
      return ecrireParametre(lexique, premier, nue()[0]!)
    case 'etendue':
      return libre(ecrireEtendue(litteraux))
    case 'copie':
    case 'fenetre':
      return parties()[0]!
    case '+':
    case 'somme':
      return { texte: joindre(parties(), ' + ', 1), force: 1 }
    case '-':
      return {
        texte: `${joindre(parties().slice(0, 1), '', 1)} - ${joindre(parties().slice(1), '', 2)}`,
        force: 1
      }
    case '*':
      return { texte: joindre(parties(), ' * ', 2), force: 2 }
    case 'min':
    case 'max':
      return atome(`Math.${op}(${nue().join(', ')})`)
    case 'et':
    case 'ou':
      lexique.appeler(op)
      return atome(nue().reduce((gauche, droite) => `${op}(${gauche}, ${droite})`))
    case 'demandeur':
      return atome(`t[${lexique.debut(args[0]!)}]`)
    default:
      return ecrireAppel(pas, lexique)
  }
}

const joindre = (parties: readonly Expression[], signe: string, force: number): string =>
  parties.map(({ texte, force: sienne }) => (sienne < force ? `(${texte})` : texte)).join(signe)

const ecrireAppel = ({ op, args, litteraux }: Pas, lexique: Lexique): Expression => {
  const fonction = FONCTIONS[op] ?? op
  lexique.appeler(fonction)
  return atome(`${fonction}(${argumentsDe(op, args, litteraux, lexique).join(', ')})`)
}

const argumentsDe = (
  op: Pas['op'],
  args: readonly number[],
  litteraux: readonly number[],
  { partie, debut }: Lexique
): readonly string[] => {
  switch (op) {
    case 'rang':
      return ['t', ...args.map(debut), 'p', 'n']
    case 'min personnes':
    case 'max personnes':
      return ['t', debut(args[0]!), args[1] === undefined ? '-1' : debut(args[1]), 'n']
    case 'somme personnes':
    case 'une personne':
    case 'toutes les personnes':
      return ['t', debut(args[0]!), 'n']
    default: {
      const carries = op === 'arrondi' || op === 'decale' ? litteraux.map(String) : []
      return [...args.map(arg => partie(arg).texte), ...carries]
    }
  }
}

/** The value in force at a date: the most recent one that has begun. */
const ecrireParametre = ({ plan }: Lexique, numero: number, date: string): Expression => {
  const tranches = plan.parametres[numero]!.valeurs.map(({ du, valeur }) => `${date} >= ${du} ? ${valeur} : `)
  return libre(`${tranches.join('')}NaN`)
}

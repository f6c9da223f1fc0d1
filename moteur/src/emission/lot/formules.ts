import {
  type Condition,
  calcul,
  choisir,
  condition,
  enNombre,
  estFaux,
  estVrai,
  INCONNU,
  lue,
  nombre,
  type Valeur,
  ZERO
} from '../vecteurs/expressions.ts'
import type { Expression, Instruction } from '../vecteurs/lignes.ts'
import type { Chantier } from './chantier.ts'
import { age, arrondi, decale, moisEcoules } from './jours.ts'
import { boucleSur, type Region } from './region.ts'

/** The formula of a step whose parts are all needed. */
export const ecrireFormule = (chantier: Chantier, region: Region, i: number): Valeur => {
  const { op, args, litteraux } = chantier.plan.pas[i]!
  const lues = args.map(arg => chantier.lire(region, arg))
  const parties = lues.map(enNombre)
  const [a = ZERO, b = ZERO] = parties
  switch (op) {
    case 'inconnu':
      return INCONNU
    case 'jour':
      return lue(chantier.jours[litteraux[0]!]!, null)
    case 'etendue':
      return etendue(chantier, litteraux)
    case 'entree':
      return lireEntree(chantier, region, i)
    case 'parametre':
      return chantier.plan.parametres[litteraux[0]!]!.valeurs.reduceRight<Expression>(
        (avant, { du, valeur }) => choisir(calcul('auMoins', a, nombre(du)), nombre(valeur), avant),
        INCONNU
      )
    case 'copie':
      return lues[0]!
    case '+':
    case 'somme':
      return enchainer('plus', parties)
    case '-':
      return calcul('moins', a, b)
    case '*':
      return calcul('fois', a, b)
    case '/':
      return choisir(calcul('egal', b, ZERO), INCONNU, calcul('divise', a, b))
    case 'min':
    case 'max':
      return enchainer(args.every(arg => chantier.certains[arg]) ? `${op}Connu` : op, parties)
    case '<':
    case '<=':
    case '>':
    case '>=':
    case '=':
    case '!=':
    case 'meme choix':
    case 'autre choix':
      return comparer(op, [a, b], chantier.certains[i]!)
    case 'non':
      return condition(estFaux(lues[0]!), () => estVrai(lues[0]!), chantier.certains[i]!)
    case 'age':
      return age(a, b)
    case 'mois ecoules':
      return moisEcoules(a, b)
    case 'arrondi':
      return arrondi(a, litteraux[0]!, litteraux[1]!)
    case 'decale':
      return decale(chantier, region, a, litteraux[0]!)
    default:
      throw new Error(`Un lot ne sait pas écrire « ${op} »`)
  }
}

const enchainer = (code: Instruction, parties: readonly Expression[]): Expression =>
  parties.length === 0 ? ZERO : parties.reduce((somme, partie) => calcul(code, somme, partie))

const COMPARAISONS = {
  '<': ['inferieur', 'auMoins'],
  '<=': ['auPlus', 'superieur'],
  '>': ['superieur', 'auPlus'],
  '>=': ['auMoins', 'inferieur'],
  '=': ['egal', null],
  'meme choix': ['egal', null],
  '!=': [null, 'egal'],
  'autre choix': [null, 'egal']
} as const

/** Neither true nor false when a side is unknown. */
export const comparer = (
  op: keyof typeof COMPARAISONS,
  [a, b]: readonly [Expression, Expression],
  certaine: boolean
): Condition => {
  const [vrai, faux] = COMPARAISONS[op]
  const test = (code: Instruction | null) => (code === null ? differents(a, b, certaine) : calcul(code, a, b))
  return condition(test(vrai), () => test(faux), certaine)
}

/** Nothing differs from what is unknown. */
const differents = (a: Expression, b: Expression, certain: boolean): Expression =>
  certain ? calcul('different', a, b) : calcul('ou', calcul('inferieur', a, b), calcul('superieur', a, b))

const etendue = (
  { jours }: Chantier,
  [fixe = 0, selon = 0, fixeA = 0, selonA = 0]: readonly number[]
): Expression => {
  if (selon === selonA) return nombre(Math.max(0, fixe - fixeA + 1))
  const mois = calcul('fois', nombre(selon - selonA), lue(jours[MOIS]!, null))
  return calcul('max', ZERO, calcul('plus', mois, nombre(fixe - fixeA + 1)))
}

const MOIS = 3

const lireEntree = ({ plan, rangement }: Chantier, region: Region, i: number): Expression => {
  const { litteraux, personne, mois } = plan.pas[i]!
  const boucle = (genre: 'personnes' | 'mois') => boucleSur(region, genre)!.indice
  return {
    genre: 'entree',
    rang: rangement.rangs[litteraux[0]!]!,
    p: personne ? boucle('personnes') : null,
    m: mois ? boucle('mois') : null
  }
}

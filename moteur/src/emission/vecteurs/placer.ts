import {
  arrondir,
  BLOC_DU_JOUR,
  COLONNE,
  type Memoire,
  OCTETS_PAR_DATE,
  tailleDeLEntete
} from '../../execution/lot/bloc.ts'
import type { Rangement } from '../../execution/lot/rangee.ts'
import { empiler } from './empiler.ts'
import {
  type Expression,
  estSimple,
  type Fonction,
  type FonctionEcrite,
  type Ligne,
  type Variable
} from './lignes.ts'

/** Where everything is. */
export type Places = {
  readonly memoire: Memoire
  /** The rank of a variable among the columns of its kind; none when it never leaves the loop where it is computed. */
  readonly rangs: ReadonlyMap<Variable, number>
  readonly constantes: ReadonlyMap<number, number>
  readonly fonctions: ReadonlyMap<Fonction, number>
}

type Usage = {
  readonly groupes: Map<Variable, number | 'plusieurs'>
  readonly constantes: Map<number, number>
}

/**
 * Gives a column to the variables that need one: those that several functions, or several loops, write or read.
 * Those that are told come first, in their order.
 */
export const placer = (
  fonctions: readonly FonctionEcrite[],
  rangement: Rangement,
  fixes: readonly Variable[]
): Places => {
  const constantes = new Map<number, number>()
  const rangs = new Map<Variable, number>()
  const tailles = { foyer: 0, personne: 0, resultat: 0, date: 0 }
  const placerPartagee = (variable: Variable): void => {
    if (!rangs.has(variable)) rangs.set(variable, tailles[variable.lieu]++)
  }
  for (const fixe of fixes) placerPartagee(fixe)
  const locales = new Map<Fonction, readonly Variable[]>()
  for (const { fonction, lignes } of fonctions) {
    const usage: Usage = { groupes: new Map(), constantes }
    parcourir(usage, lignes, 0)
    for (const variable of usage.groupes.keys()) if (variable.partagee) placerPartagee(variable)
    const gardees = [...usage.groupes].filter(([variable, ou]) => !variable.partagee && ou === 'plusieurs')
    locales.set(
      fonction,
      gardees.map(([variable]) => variable)
    )
  }
  const piles = empiler(fonctions, { rangs, locales, depart: { ...tailles } })
  tailles.foyer = piles.foyer
  tailles.personne = piles.personne
  return {
    memoire: etaler(rangement, { ...tailles, constantes: constantes.size, fonctions: fonctions.length }),
    rangs,
    constantes,
    fonctions: new Map(fonctions.map(({ fonction }, rang) => [fonction, rang]))
  }
}

type Tailles = Readonly<Record<Variable['lieu'] | 'constantes' | 'fonctions', number>>

/** One thing after the other. */
const etaler = (rangement: Rangement, tailles: Tailles): Memoire => {
  const entete = tailleDeLEntete(rangement.horizon)
  const vus = BLOC_DU_JOUR + entete
  const dates = arrondir(vus + 4 * tailles.fonctions)
  const constantes = dates + OCTETS_PAR_DATE * tailles.date
  const zeros = arrondir(constantes + OCTETS_PAR_DATE * tailles.constantes)
  const foyer = zeros + COLONNE
  const resultats = entete + COLONNE * rangement.foyer
  return {
    vus,
    combienDeVus: tailles.fonctions,
    dates,
    constantes,
    zeros,
    foyer,
    personnes: foyer + COLONNE * tailles.foyer,
    parPersonne: COLONNE * tailles.personne,
    bloc: {
      faits: entete,
      resultats,
      personnes: resultats + COLONNE * tailles.resultat,
      parPersonne: COLONNE * (rangement.personne + 1),
      recuParLaPersonne: COLONNE * rangement.personne
    }
  }
}

/** Neighbouring simple lines are one group; returns the number of the last one. */
const parcourir = (usage: Usage, lignes: readonly Ligne[], depart: number): number => {
  let groupe = depart
  for (const ligne of lignes) {
    if (!estSimple(ligne)) {
      groupe = 'lignes' in ligne ? parcourir(usage, ligne.lignes, groupe + 1) + 1 : groupe + 1
      continue
    }
    noterExpression(usage, ligne.valeur, groupe)
    if (ligne.genre !== 'teste') noterVariable(usage, ligne.cible, groupe)
  }
  return groupe
}

const noterVariable = ({ groupes }: Usage, variable: Variable, groupe: number): void => {
  const connu = groupes.get(variable)
  groupes.set(variable, connu === undefined || connu === groupe ? groupe : 'plusieurs')
}

const noterExpression = (usage: Usage, expression: Expression, groupe: number): void => {
  if (expression.genre === 'variable') noterVariable(usage, expression.variable, groupe)
  if (expression.genre === 'nombre' && !usage.constantes.has(expression.valeur))
    usage.constantes.set(expression.valeur, usage.constantes.size)
  if (expression.genre === 'calcul') for (const arg of expression.args) noterExpression(usage, arg, groupe)
}

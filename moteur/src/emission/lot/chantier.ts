import type { Rangement } from '../../execution/lot/rangee.ts'
import type { Plan } from '../plan/plan.ts'
import { type Condition, enNombre, estFaux, estVrai, lue, type Valeur } from '../vecteurs/expressions.ts'
import type { Boucle, Expression, Fonction, Variable } from '../vecteurs/lignes.ts'
import { boucleSur, type Region } from './region.ts'

/** What never changes while the code is written. */
export type Cadre = {
  readonly plan: Plan
  readonly rangement: Rangement
  readonly dates: ReadonlySet<number>
  readonly couts: readonly number[]
  /** What depends on the day alone and is read by the rest. */
  readonly dateDe: (i: number) => Variable
  /** The day, the first of the month and of the year, the month. */
  readonly jours: readonly Variable[]
  /** A number never given before. */
  readonly numero: () => number
}

/** A function being written, and what it asks of the others. */
export type Chantier = Cadre & {
  /** Steps that cannot be unknown in what is being written. */
  readonly certains: readonly boolean[]
  /** Steps told as bits. */
  readonly conditions: readonly boolean[]
  /** Steps that have a function of their own, called when they are first needed. */
  readonly differes: ReadonlySet<number>
  /** The function of each of them, and what it writes. */
  readonly partDe: (i: number) => Part
  /** Notes a place where a step of its own function is asked for. */
  readonly demander: (i: number) => void
  /** From now on, this step must have a function of its own. */
  readonly detacher: (i: number) => void
  /** How a step is read from a region: computes it first if nobody has. */
  readonly lire: (region: Region, i: number) => Valeur
}

/** Where a value is kept: a condition that may be unknown takes two places. */
export type Cible =
  | Variable
  | { readonly lieu: null; readonly vrai: Variable; readonly faux: Variable | null }

export type Part = { readonly fonction: Fonction; readonly cible: Cible }

type Lieu = { readonly lieu: Variable['lieu']; readonly partagee?: boolean }

/** Something new that a function keeps. */
export const nouvelle = ({ numero }: Pick<Cadre, 'numero'>, { lieu, partagee = false }: Lieu): Variable => ({
  numero: numero(),
  lieu,
  partagee
})

/** Where the value of a step is kept: with the household, or with the person in turn. */
export const ciblePour = (
  chantier: Pick<Chantier, 'numero' | 'plan' | 'conditions' | 'certains'>,
  i: number,
  partagee = false
): Cible => {
  const variable = () =>
    nouvelle(chantier, { lieu: chantier.plan.pas[i]!.personne ? 'personne' : 'foyer', partagee })
  if (!chantier.conditions[i]) return variable()
  return { lieu: null, vrai: variable(), faux: chantier.certains[i] ? null : variable() }
}

export const variablesDe = (cible: Cible): readonly Variable[] => {
  if (cible.lieu !== null) return [cible]
  return cible.faux === null ? [cible.vrai] : [cible.vrai, cible.faux]
}

export const lireCible = (cible: Cible, p: Boucle | null): Valeur =>
  cible.lieu === null
    ? { genre: 'condition', vrai: lue(cible.vrai, p), faux: cible.faux && lue(cible.faux, p) }
    : lue(cible, p)

/** Writes a value where it is kept. */
export const affecter = (region: Region, cible: Cible, valeur: Valeur): Valeur => {
  if (cible.lieu !== null) return ecrire(region, cible, enNombre(valeur))
  return {
    genre: 'condition',
    vrai: ecrire(region, cible.vrai, estVrai(valeur)),
    faux: cible.faux && ecrire(region, cible.faux, estFaux(valeur))
  }
}

/** Writes a number, or bits as they are. */
export const ecrire = (region: Region, cible: Variable, valeur: Expression): Expression => {
  const p = cible.lieu === 'personne' ? boucleSur(region, 'personnes')!.indice : null
  region.lignes.push({ genre: 'affecte', cible, p, valeur })
  return lue(cible, p)
}

/** What is read more than once is computed once, for the household or for the person in turn. */
export const poser = <V extends Valeur>(chantier: Cadre, region: Region, valeur: V, personne: boolean): V => {
  const garder = (partie: Expression): Expression =>
    partie.genre === 'calcul'
      ? ecrire(region, nouvelle(chantier, { lieu: personne ? 'personne' : 'foyer' }), partie)
      : partie
  if (valeur.genre !== 'condition') return garder(valeur) as V
  const { vrai, faux } = valeur as Condition
  return { genre: 'condition', vrai: garder(vrai), faux: faux && garder(faux) } as V
}

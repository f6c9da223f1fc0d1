import { cellule } from '../disposition.ts'
import type { Faits } from '../faits.ts'
import { lireFaits, preparer } from '../faits.ts'
import type { Etat } from '../machine.ts'
import { encadrer, machineDe } from '../machine.ts'
import type { DroitPublie, ReglePubliee, Regles } from '../regles.ts'
import type { Bornes } from '../situation/bornes.ts'
import type { Situation } from '../situation/situation.ts'
import type { PasLu } from '../table.ts'

/** A step for one person (0 for the household); a monthly step, over the months of the window that asks for it. */
export type Point = {
  readonly i: number
  readonly p: number
  readonly mois?: readonly [recent: number, ancien: number]
}

/** A situation and all that its rules are worth: what results and explanations are read from. */
export type Contexte = {
  readonly regles: Regles
  readonly faits: Faits
  readonly pas: readonly PasLu[]
  /** The rule whose value a step is. */
  readonly regleDe: (i: number) => ReglePubliee | undefined
  readonly valeur: (point: Point) => Bornes
  /** A number that tells points apart. */
  readonly cle: (point: Point) => number
}

/** `selon les faits`: a single value per step when every fact is known; `bornes`: always the smallest and the greatest. */
export type Mode = 'selon les faits' | 'bornes'

/** Everything the rules are worth for a situation. */
export const observer = (regles: Regles, situation: Situation, mode: Mode = 'selon les faits'): Contexte => {
  const faits = lireFaits(regles.lecteur, situation)
  return contexteDe(regles, faits, evaluerEtat(regles, faits, mode))
}

const MOIS_MAX = 64

/** What rules are worth for facts already read; `calculer` is told which step is about to be looked at. */
export const contexteDe = (
  regles: Regles,
  faits: Faits,
  etat: Etat,
  calculer: (i: number) => void = () => undefined
): Contexte => {
  const { pas, cellule: adresse, taille } = machineDe(regles)
  const nommes = reglesParPas(regles)
  const cellules = taille(faits.n)
  const celluleDe = ({ i, p }: Point) => adresse(i, faits.n, pas[i]!.personne ? p : 0)
  return {
    regles,
    faits,
    pas,
    regleDe: i => nommes.get(i),
    valeur: point => {
      calculer(point.i)
      const c = celluleDe(point)
      return [etat.bas[c]!, etat.haut[c]!]
    },
    cle: point =>
      celluleDe(point) + (point.mois ? cellules * (1 + point.mois[0] * MOIS_MAX + point.mois[1]) : 0)
  }
}

/** The trace knows one value per step; where a right meets an unknown of the law, bounds say more. */
const evaluerEtat = (regles: Regles, faits: Faits, mode: Mode): Etat => {
  if (mode === 'bornes' || !faits.precis || regles.trace === undefined) return encadrer(regles, faits)
  const t = regles.trace(faits)
  const { cellule: adresse } = machineDe(regles)
  const inconnu = regles.catalogue.droits.some(droit =>
    reglesDuDroit(droit).some(numero =>
      Number.isNaN(t[adresse(regles.catalogue.regles[numero]!.pas, faits.n, 0)])
    )
  )
  return inconnu ? encadrer(regles, faits) : { n: faits.n, bas: t, haut: t }
}

const reglesDuDroit = ({ conditions, sorties, percu }: DroitPublie): readonly number[] => [
  ...conditions,
  ...Object.values(sorties),
  ...(percu === undefined ? [] : [percu])
]

const index = new WeakMap<Regles, ReadonlyMap<number, ReglePubliee>>()

const reglesParPas = (regles: Regles): ReadonlyMap<number, ReglePubliee> => {
  const connu = index.get(regles)
  if (connu) return connu
  const nouveau = new Map(regles.catalogue.regles.map(regle => [regle.pas, regle]))
  index.set(regles, nouveau)
  return nouveau
}

/** Whether a point has one possible value; a monthly formula is not kept, only its inputs can tell. */
export const estDecide = (contexte: Contexte, point: Point): boolean => {
  const pas = contexte.pas[point.i]!
  if (!pas.mois) {
    const [bas, haut] = contexte.valeur(point)
    return bas === haut
  }
  return pas.op === 'entree' && surMois(contexte, pas, point, (bas, haut) => bas === haut)
}

/** Whether something is true of an input in every month of a window. */
const surMois = (
  { regles, faits }: Contexte,
  pas: PasLu,
  { p, mois = [0, 0] }: Point,
  vrai: (bas: number, haut: number) => boolean
): boolean => {
  const debut = cellule(preparer(regles.lecteur).disposition.places[pas.litteraux[0]!]!, faits.n, p)
  for (let k = mois[0]; k <= mois[1]; k++)
    if (!vrai(faits.bas[debut + k]!, faits.haut[debut + k]!)) return false
  return true
}

/** Whether a point is surely zero, every month of its window. */
export const estNul = (contexte: Contexte, point: Point): boolean => {
  const pas = contexte.pas[point.i]!
  if (!pas.mois) return contexte.valeur(point).every(borne => borne === 0)
  return pas.op === 'entree' && surMois(contexte, pas, point, (bas, haut) => bas === 0 && haut === 0)
}

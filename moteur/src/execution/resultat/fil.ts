import { litTous } from '../familles.ts'
import { PERSONNES_GARDEES } from '../machine.ts'
import type { Regles } from '../regles.ts'
import { moisDe } from '../table.ts'
import type { Contexte, Point } from './contexte.ts'

/** The thread of a result: from a value back to what made it. */

type Parties = Map<number, readonly Point[]>
const partiesConnues = new WeakMap<Regles, Map<number, Parties>>()

/** The parts of points depend on the number of persons and on the month only: they are kept from one household to the next. */
const memoireDe = ({ regles, faits }: Contexte): Parties => {
  const parForme = partiesConnues.get(regles) ?? new Map<number, Parties>()
  partiesConnues.set(regles, parForme)
  const forme = faits.n * 16 + faits.mois
  const memoire = parForme.get(forme) ?? new Map<number, readonly Point[]>()
  if (faits.n <= PERSONNES_GARDEES) parForme.set(forme, memoire)
  return memoire
}

/** The parts of a point: the same person's, everyone's for an aggregate, the months' for a window. */
const parties = (contexte: Contexte, point: Point): readonly Point[] => {
  const memoire = memoireDe(contexte)
  const cle = contexte.cle(point)
  const connues = memoire.get(cle)
  if (connues) return connues
  const nouvelles = decomposer(contexte, point)
  memoire.set(cle, nouvelles)
  return nouvelles
}

const decomposer = ({ pas, faits }: Contexte, { i, p, mois }: Point): readonly Point[] => {
  const { op, args } = pas[i]!
  const fenetre = op === 'fenetre' ? moisDe(pas[i]!, faits.mois) : mois
  const personnes = litTous(op) ? Array.from({ length: faits.n }, (_, q) => q) : [op === 'demandeur' ? 0 : p]
  return args.flatMap(arg =>
    (pas[arg]!.personne ? personnes : [0]).map(q =>
      pas[arg]!.mois && fenetre ? { i: arg, p: q, mois: fenetre } : { i: arg, p: q }
    )
  )
}

/** The parts that made the value what it is: the branch taken, the operands that decided. */
export const partiesActives = (contexte: Contexte, point: Point): readonly Point[] => {
  const { op, mois } = contexte.pas[point.i]!
  const toutes = parties(contexte, point)
  if (mois) return toutes
  switch (op) {
    case 'et':
    case 'toutes les personnes':
      return decisives(contexte, point, toutes, 0)
    case 'ou':
    case 'une personne':
      return decisives(contexte, point, toutes, 1)
    case '*':
      return decisives(contexte, point, toutes, 0)
    case 'si':
      return brancheSuivie(contexte, toutes)
    default:
      return toutes
  }
}

/** One absorbing operand decides alone; while none does, those that settled neutrally still count. */
const decisives = (
  contexte: Contexte,
  point: Point,
  toutes: readonly Point[],
  absorbant: number
): readonly Point[] => {
  const vaut = (partie: Point, valeur: number) => contexte.valeur(partie).every(borne => borne === valeur)
  if (!vaut(point, absorbant)) return toutes
  const seules = toutes.filter(partie => vaut(partie, absorbant))
  return seules.length > 0 ? seules : toutes
}

const brancheSuivie = (contexte: Contexte, [condition, alors, sinon]: readonly Point[]): readonly Point[] => {
  const [bas, haut] = contexte.valeur(condition!)
  if (bas === 1) return [condition!, alors!]
  return haut === 0 ? [condition!, sinon!] : [condition!, alors!, sinon!]
}

type Visite = {
  readonly suite: (point: Point) => readonly Point[]
  readonly visiter: (point: Point, profondeur: number) => void
}

/** Visits each point once, a point before its parts; `visiter` also receives the depth. */
export const parcourir = (
  contexte: Contexte,
  departs: readonly Point[],
  { suite, visiter }: Visite
): void => {
  const vus = new Set<number>()
  const pile = departs.map(point => ({ point, profondeur: 0 })).reverse()
  for (let ici = pile.pop(); ici !== undefined; ici = pile.pop()) {
    const { point, profondeur } = ici
    const cle = contexte.cle(point)
    if (vus.has(cle)) continue
    vus.add(cle)
    visiter(point, profondeur)
    const parts = suite(point)
    for (let i = parts.length - 1; i >= 0; i--) pile.push({ point: parts[i]!, profondeur: profondeur + 1 })
  }
}

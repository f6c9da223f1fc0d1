import type { Contexte, Point } from './contexte.ts'
import { estDecide } from './contexte.ts'
import { cheminsInconnus } from './faits.ts'
import { moisDe, PERSONNES_GARDEES } from './machine.ts'
import type { Regles } from './regles.ts'

/** The thread of a result: from a value back to what made it, or back to what is missing for it. */

const SUR_TOUS = new Set([
  'somme personnes',
  'min personnes',
  'max personnes',
  'une personne',
  'toutes les personnes',
  'rang'
])

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
  const personnes = SUR_TOUS.has(op)
    ? Array.from({ length: faits.n }, (_, q) => q)
    : [op === 'demandeur' ? 0 : p]
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

/** The parts whose being unknown keeps the point undecided. */
const partiesInconnues = (contexte: Contexte, point: Point): readonly Point[] => {
  const { op, mois } = contexte.pas[point.i]!
  const douteuses = partiesActives(contexte, point).filter(partie => !estDecide(contexte, partie))
  if (mois || (op !== 'max' && op !== 'min')) return douteuses
  // What stays below a sure maximum cannot change it.
  const [bas, haut] = contexte.valeur(point)
  return douteuses.filter(partie => {
    const [partieBas, partieHaut] = contexte.valeur(partie)
    return op === 'max' ? partieHaut > bas : partieBas < haut
  })
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
  const aller = (point: Point, profondeur: number): void => {
    const cle = contexte.cle(point)
    if (vus.has(cle)) return
    vus.add(cle)
    visiter(point, profondeur)
    for (const partie of suite(point)) aller(partie, profondeur + 1)
  }
  for (const depart of departs) aller(depart, 0)
}

export type Manque = {
  /** Paths in the situation, in the order they are met. */
  readonly chemins: readonly string[]
  /** Why the rules themselves do not know. */
  readonly inconnus: readonly string[]
}

/** The facts that keep undecided some of these points. */
export const chercherManque = (contexte: Contexte, departs: readonly Point[]): Manque => {
  const { regles, faits, pas } = contexte
  const chemins = new Set<string>()
  const inconnus = new Set<string>()
  const noter = (point: Point): void => {
    const { op, litteraux } = pas[point.i]!
    if (op === 'inconnu') inconnus.add(regles.catalogue.inconnus[litteraux[2]!]!)
    if (op !== 'entree') return
    const visee = { numero: litteraux[0]!, p: point.p, mois: point.mois ?? ([0, 0] as const) }
    for (const chemin of cheminsInconnus(regles.lecteur, faits, visee)) chemins.add(chemin)
  }
  const indecis = departs.filter(depart => !estDecide(contexte, depart))
  parcourir(contexte, indecis, { suite: point => partiesInconnues(contexte, point), visiter: noter })
  return { chemins: [...chemins], inconnus: [...inconnus] }
}

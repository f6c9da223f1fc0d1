import { cheminsInconnus } from '../situation/chemins.ts'
import type { Contexte, Point } from './contexte.ts'
import { estDecide } from './contexte.ts'
import { parcourir, partiesActives } from './fil.ts'

/** What an answer still waits for. */
export type Manque = {
  /** Paths in the situation, in the order they are met. */
  readonly chemins: readonly string[]
  /** Why the rules themselves do not know. */
  readonly inconnus: readonly string[]
}

/** The facts that keep undecided some of these points. */
export const chercherManque = (contexte: Contexte, departs: readonly Point[]): Manque => {
  const { chemins, inconnus } = chercher(contexte, departs, () => false)
  return { chemins: [...chemins], inconnus: [...inconnus] }
}

/** The only fact that keeps these points undecided; null where there are several, or where the rules do not know. */
export const chercherFaitSeul = (contexte: Contexte, departs: readonly Point[]): string | null => {
  const trop = ({ chemins, inconnus }: Trouves) => chemins.size > 1 || inconnus.size > 0
  const trouves = chercher(contexte, departs, trop)
  const [fait = null] = trouves.chemins
  return trop(trouves) ? null : fait
}

type Trouves = { readonly chemins: ReadonlySet<string>; readonly inconnus: ReadonlySet<string> }

/** Goes no further once `assez` is found. */
const chercher = (
  contexte: Contexte,
  departs: readonly Point[],
  assez: (trouves: Trouves) => boolean
): Trouves => {
  const { regles, faits, pas } = contexte
  const chemins = new Set<string>()
  const inconnus = new Set<string>()
  const trouves = { chemins, inconnus }
  const noter = (point: Point): void => {
    const { op, litteraux } = pas[point.i]!
    if (op === 'inconnu') inconnus.add(regles.catalogue.inconnus[litteraux[2]!]!)
    if (op !== 'entree') return
    const visee = { numero: litteraux[0]!, p: point.p, mois: point.mois ?? ([0, 0] as const) }
    for (const chemin of cheminsInconnus(regles.lecteur, faits, visee)) chemins.add(chemin)
  }
  const indecis = departs.filter(depart => !estDecide(contexte, depart))
  const suite = (point: Point) => (assez(trouves) ? [] : partiesInconnues(contexte, point))
  parcourir(contexte, indecis, { suite, visiter: noter })
  return trouves
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

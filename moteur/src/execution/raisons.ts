import type { Contexte, Point } from './contexte.ts'
import { partiesActives } from './fil.ts'
import type { DroitPublie, ReglePubliee } from './regles.ts'
import { pointDe } from './statuts.ts'
import type { ValeurRendue } from './valeurs.ts'
import { rendre } from './valeurs.ts'

/** Why a right is closed: a failing condition, the comparison that fails in it, its text. */
export type Raison = {
  readonly condition: string
  /** The rule inside the condition where the failure lies, when it is not the condition itself. */
  readonly regle?: string
  /** The two sides of the comparison; null where no quantity is compared. */
  readonly valeur: ValeurRendue
  readonly seuil: ValeurRendue
  readonly texte: string
  readonly url?: string
}

/** The operations that hold a quantity against another. */
export const COMPARAISONS = new Set(['=', '!=', '<', '<=', '>', '>='])
const PASSE_A_TRAVERS = new Set(['copie', 'demandeur', 'et', 'toutes les personnes', 'si'])

/** Every failing condition of a closed right, each as precisely as its formula allows. */
export const donnerRaisons = (contexte: Contexte, droit: DroitPublie): readonly Raison[] =>
  droit.conditions
    .filter(condition => contexte.valeur(pointDe(contexte, condition))[1] === 0)
    .flatMap(condition => raisonsDe(contexte, droit, contexte.regles.catalogue.regles[condition]!))

const raisonsDe = (contexte: Contexte, droit: DroitPublie, condition: ReglePubliee): readonly Raison[] => {
  const echecs = trouverEchecs(contexte, { i: condition.pas, p: 0 }, condition)
  return uniques(echecs.map(({ point, regle }) => decrire(contexte, droit, condition, point, regle)))
}

type Echec = { readonly point: Point; readonly regle: ReglePubliee }

/** Goes down to the comparison to show: the one the rule names, else the operands that fail. */
const trouverEchecs = (contexte: Contexte, point: Point, nommee: ReglePubliee): readonly Echec[] => {
  const regle = contexte.regleDe(point.i) ?? nommee
  const montree = regle.raison === undefined ? undefined : contexte.regles.catalogue.regles[regle.raison]
  if (montree) return [{ point: comparaisonDe(contexte, { i: montree.pas, p: point.p }), regle: montree }]
  if (!PASSE_A_TRAVERS.has(contexte.pas[point.i]!.op)) return [{ point, regle }]
  const dessous = partiesActives(contexte, point).filter(
    (partie, rang) => !estCondition(contexte, point, rang) && contexte.valeur(partie)[1] === 0
  )
  return dessous.length === 0
    ? [{ point, regle }]
    : dessous.flatMap(partie => trouverEchecs(contexte, partie, regle))
}

/** The test of an « if » is not what fails: its branch is. */
const estCondition = ({ pas }: Contexte, { i }: Point, rang: number): boolean =>
  pas[i]!.op === 'si' && rang === 0

/** The comparison a rule comes down to, through what only passes a value on. */
export const comparaisonDe = (contexte: Contexte, point: Point): Point => {
  const { op } = contexte.pas[point.i]!
  const [suite] = op === 'copie' || op === 'demandeur' ? partiesActives(contexte, point) : []
  return suite ? comparaisonDe(contexte, suite) : point
}

/** The two sides of a comparison of quantities; null for any other step. */
export const comparees = (
  contexte: Contexte,
  { i, p }: Point
): { readonly valeur: Point; readonly seuil: Point; readonly unite: string } | null => {
  const { op, args, litteraux, mois } = contexte.pas[i]!
  if (!COMPARAISONS.has(op) || mois) return null
  const unite = contexte.regles.catalogue.unites[litteraux[0]!]!
  return unite === 'booleen' ? null : { valeur: { i: args[0]!, p }, seuil: { i: args[1]!, p }, unite }
}

const decrire = (
  contexte: Contexte,
  droit: DroitPublie,
  condition: ReglePubliee,
  point: Point,
  regle: ReglePubliee
): Raison => {
  const figures = comparees(contexte, point)
  const source = [regle, condition, droit].find(({ texte }) => texte !== undefined) ?? droit
  return {
    condition: condition.nom,
    ...(regle.nom === condition.nom ? {} : { regle: regle.nom }),
    valeur: figures && rendre(contexte.valeur(figures.valeur), figures),
    seuil: figures && rendre(contexte.valeur(figures.seuil), figures),
    texte: source.texte ?? droit.texte,
    ...(source.url === undefined ? {} : { url: source.url })
  }
}

const uniques = (raisons: readonly Raison[]): readonly Raison[] => [
  ...new Map(raisons.map(raison => [JSON.stringify(raison), raison])).values()
]

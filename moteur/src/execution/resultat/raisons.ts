import { compare, laisseVoir, passe } from '../familles.ts'
import type { DroitPublie, ReglePubliee } from '../regles.ts'
import type { Contexte, Point } from './contexte.ts'
import { partiesActives } from './fil.ts'
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

/** Every failing condition of a closed right, each as precisely as its formula allows. */
export const donnerRaisons = (contexte: Contexte, droit: DroitPublie): readonly Raison[] =>
  droit.conditions
    .filter(condition => contexte.valeur(pointDe(contexte, condition))[1] === 0)
    .flatMap(condition => raisonsDe(contexte, droit, contexte.regles.catalogue.regles[condition]!))

const raisonsDe = (contexte: Contexte, droit: DroitPublie, condition: ReglePubliee): readonly Raison[] => {
  const echecs = trouverEchecs(contexte, { point: { i: condition.pas, p: 0 }, regle: condition })
  return uniques(echecs.map(({ point, regle }) => decrire(contexte, droit, condition, point, regle)))
}

type Echec = { readonly point: Point; readonly regle: ReglePubliee }

/** Goes down to the comparison to show: the one the rule names, else the operands that fail. */
const trouverEchecs = (contexte: Contexte, depart: Echec): readonly Echec[] => {
  const echecs: Echec[] = []
  const vus = new Set<string>()
  // A pile of our own: a chain of conditions may be longer than the machine's stack.
  const pile = [depart]
  for (let ici = pile.pop(); ici !== undefined; ici = pile.pop()) {
    const { point } = ici
    const regle = contexte.regleDe(point.i) ?? ici.regle
    const cle = `${contexte.cle(point)}|${regle.nom}`
    if (vus.has(cle)) continue
    vus.add(cle)
    const dessous = regle.raison === undefined ? fautifs(contexte, point) : []
    if (dessous.length === 0) echecs.push(montrer(contexte, { point, regle }))
    for (const partie of dessous.toReversed()) pile.push({ point: partie, regle })
  }
  return echecs
}

/** The comparison a rule names as its reason, else the failure itself. */
const montrer = (contexte: Contexte, echec: Echec): Echec => {
  const { raison } = echec.regle
  const montree = raison === undefined ? undefined : contexte.regles.catalogue.regles[raison]
  if (montree === undefined) return echec
  return { point: comparaisonDe(contexte, { i: montree.pas, p: echec.point.p }), regle: montree }
}

/** The parts that fail, when a failure is theirs. */
const fautifs = (contexte: Contexte, point: Point): readonly Point[] =>
  laisseVoir(contexte.pas[point.i]!.op)
    ? partiesActives(contexte, point).filter(
        (partie, rang) => !estCondition(contexte, point, rang) && contexte.valeur(partie)[1] === 0
      )
    : []

/** The test of an « if » is not what fails: its branch is. */
const estCondition = ({ pas }: Contexte, { i }: Point, rang: number): boolean =>
  pas[i]!.op === 'si' && rang === 0

/** The comparison a rule comes down to, through what only passes a value on. */
export const comparaisonDe = (contexte: Contexte, point: Point): Point => {
  const { op } = contexte.pas[point.i]!
  const [suite] = passe(op) ? partiesActives(contexte, point) : []
  return suite ? comparaisonDe(contexte, suite) : point
}

/** The two sides of a comparison of quantities; null for any other step. */
export const comparees = (
  contexte: Contexte,
  { i, p }: Point
): { readonly valeur: Point; readonly seuil: Point; readonly unite: string } | null => {
  const { op, args, litteraux, mois } = contexte.pas[i]!
  if (!compare(op) || mois) return null
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

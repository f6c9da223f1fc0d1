import type { Boucle, Expression, Instruction, Variable } from './lignes.ts'

/** Something true or false: where it surely is true, where it surely is false; neither where it is unknown. */
export type Condition = {
  readonly genre: 'condition'
  readonly vrai: Expression
  /** Null when nothing can be unknown: false is all that is not true. */
  readonly faux: Expression | null
}

/** What a step is worth: a number (1, 0 and NaN may stand for a condition), or a condition as bits. */
export type Valeur = Expression | Condition

export const nombre = (valeur: number): Expression => ({ genre: 'nombre', valeur })

export const INCONNU = nombre(Number.NaN)
export const UN = nombre(1)
export const ZERO = nombre(0)

/** A variable seen from a loop over the persons. */
export const lue = (variable: Variable, p: Boucle | null): Expression => ({
  genre: 'variable',
  variable,
  p: variable.lieu === 'personne' ? p : null
})

export const calcul = (code: Instruction, ...args: readonly Expression[]): Expression => ({
  genre: 'calcul',
  code,
  args
})

/** The first value where bits are set, else the second; zero has no bit. */
export const choisir = (bits: Expression, oui: Expression, non: Expression): Expression => {
  if (non === ZERO) return calcul('et', oui, bits)
  return oui === ZERO ? calcul('etNon', non, bits) : calcul('choisir', oui, non, bits)
}

const PARTOUT = calcul('non', ZERO)

const vautPartout = (vaut: boolean): Expression => (vaut ? PARTOUT : ZERO)

/** Where a value is surely true. */
export const estVrai = (valeur: Valeur): Expression => {
  if (valeur.genre === 'condition') return valeur.vrai
  return valeur.genre === 'nombre' ? vautPartout(valeur.valeur === 1) : calcul('egal', valeur, UN)
}

/** Where it is surely false. */
export const estFaux = (valeur: Valeur): Expression => {
  if (valeur.genre === 'condition') return valeur.faux ?? calcul('non', valeur.vrai)
  return valeur.genre === 'nombre' ? vautPartout(valeur.valeur === 0) : calcul('egal', valeur, ZERO)
}

/** Where it is not surely true, not surely false. */
export const nEstPasVrai = (valeur: Valeur): Expression => calcul('non', estVrai(valeur))
export const nEstPasFaux = (valeur: Valeur): Expression =>
  valeur.genre === 'condition' && valeur.faux === null ? valeur.vrai : calcul('non', estFaux(valeur))

/** A condition, `certaine` when nothing can be unknown. */
export const condition = (vrai: Expression, faux: () => Expression, certaine: boolean): Condition => ({
  genre: 'condition',
  vrai,
  faux: certaine ? null : faux()
})

/** A condition as 1, 0 and NaN. */
export const enNombre = (valeur: Valeur): Expression => {
  if (valeur.genre !== 'condition') return valeur
  if (valeur.faux === null) return calcul('et', valeur.vrai, UN)
  return choisir(valeur.vrai, UN, choisir(valeur.faux, ZERO, INCONNU))
}

/** Kleene's « and », « or ». */
export const etLogique = (a: Valeur, b: Valeur, certaine: boolean): Condition =>
  condition(calcul('et', estVrai(a), estVrai(b)), () => calcul('ou', estFaux(a), estFaux(b)), certaine)
export const ouLogique = (a: Valeur, b: Valeur, certaine: boolean): Condition =>
  condition(calcul('ou', estVrai(a), estVrai(b)), () => calcul('et', estFaux(a), estFaux(b)), certaine)

/** « if » between conditions; where its own condition is unknown, what both branches agree on. */
export const siLogique = (
  si: Valeur,
  [oui, non]: readonly [Valeur, Valeur],
  certaine: boolean
): Condition => {
  const cote = (lire: (valeur: Valeur) => Expression): Expression => {
    const [a, s] = [lire(oui), lire(non)]
    if (si.genre === 'condition' && si.faux === null) return choisir(si.vrai, a, s)
    const decide = calcul('ou', calcul('et', estVrai(si), a), calcul('et', estFaux(si), s))
    return calcul('ou', decide, calcul('et', a, s))
  }
  return condition(cote(estVrai), () => cote(estFaux), certaine)
}

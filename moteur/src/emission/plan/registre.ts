import { attendTous } from '../../execution/familles.ts'
import type { Operation } from '../../execution/table.ts'
import type { Pas } from './plan.ts'

type Demande = {
  readonly op: Operation
  readonly args?: readonly number[]
  readonly litteraux?: readonly number[]
  readonly choix?: boolean
  readonly portee?: { readonly personne: boolean; readonly mois: boolean }
  readonly regle?: number
}

/** Where steps are written down while a plan is made. */
export type Registre = {
  readonly pas: Pas[]
  readonly ajouter: (demande: Demande) => number
  /** Makes a step the value of a rule. */
  readonly nommer: (numero: number, regle: number) => number
}

/** The growing list of steps; the same part of two rules is written once. */
export const creerRegistre = (): Registre => {
  const pas: Pas[] = []
  const connus = new Map<string, number>()
  const cles: string[] = []
  const ajouter = ({ op, args = [], litteraux = [], choix = false, portee, regle }: Demande): number => {
    const cle = `${op}|${args}|${litteraux}|${choix}|${portee?.personne}`
    const connu = connus.get(cle)
    if (regle === undefined && connu !== undefined) return connu
    const { personne, mois } =
      portee ??
      porteeDe(
        op,
        args.map(i => pas[i]!)
      )
    const numero = pas.push({ op, args, litteraux, personne, mois, choix, regle: regle ?? null }) - 1
    cles.push(cle)
    if (regle === undefined) connus.set(cle, numero)
    return numero
  }
  const nommer = (numero: number, regle: number): number => {
    pas[numero] = { ...pas[numero]!, regle }
    // An equal part of another rule must not be taken for this one.
    connus.delete(cles[numero]!)
    return numero
  }
  return { pas, ajouter, nommer }
}

const porteeDe = (op: Operation, args: readonly Pas[]): { personne: boolean; mois: boolean } => ({
  personne: op === 'rang' || (!attendTous(op) && args.some(arg => arg.personne)),
  mois: op !== 'fenetre' && args.some(arg => arg.mois)
})

import type { Droit } from '../../arbre/arbre.ts'
import { nomsDuDroit } from '../../arbre/noms-du-droit.ts'
import type { Plan } from '../plan/plan.ts'

/** What is written for a right: its answer (all its conditions), then its figures. */
export type DroitDuLot = {
  readonly statut: number
  /** In order: outputs, already received, dates to come back, due dates. A closed right has no form. */
  readonly valeurs: readonly { readonly pas: number; readonly saufFerme: boolean }[]
}

export type PlanDeLot = { readonly plan: Plan; readonly droits: readonly DroitDuLot[] }

/** The plan with one step more for each right: all its conditions together. */
export const completer = (plan: Plan): PlanDeLot => {
  const pasDe = (nom: string) => plan.regles[plan.numeros.get(nom)!]!
  const ensembles = plan.programme.droits.map(({ conditions }) => ({
    op: 'et' as const,
    args: conditions.map(pasDe),
    litteraux: [],
    personne: false,
    mois: false,
    choix: false,
    regle: null
  }))
  const droits = plan.programme.droits.map((droit, rang) => ({
    statut: plan.pas.length + rang,
    valeurs: nomsMontres(droit).map(nom => {
      const pas = pasDe(nom)
      return { pas, saufFerme: plan.pas[pas]!.choix }
    })
  }))
  return { plan: { ...plan, pas: [...plan.pas, ...ensembles] }, droits }
}

const nomsMontres = (droit: Droit): readonly string[] => nomsDuDroit({ ...droit, conditions: [] })

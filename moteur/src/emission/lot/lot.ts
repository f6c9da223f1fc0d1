import { OCTETS_PAR_DATE } from '../../execution/lot/bloc.ts'
import { ranger } from '../../execution/lot/rangee.ts'
import type { Plan } from '../plan/plan.ts'
import { ecrireFonction } from '../vecteurs/fonction.ts'
import type { Variable } from '../vecteurs/lignes.ts'
import { ecrireModule } from '../vecteurs/octets.ts'
import { type Places, placer } from '../vecteurs/placer.ts'
import { regrouper } from '../vecteurs/regrouper.ts'
import { pasCertains } from './certitude.ts'
import { type Cadre, nouvelle } from './chantier.ts'
import { coutsDe } from './couts.ts'
import { pasDeDate } from './dates.ts'
import { ecrireFonctions } from './fonctions.ts'
import { ecrireJour, lesSures } from './jour.ts'
import { completer } from './plan-de-lot.ts'

/**
 * The rules for many households at once, in WebAssembly: two households at a time. Written twice: once for households
 * of which everything is known, where few steps may be unknown, once for all.
 */
export const emettreLot = (planNu: Plan): string => {
  const { plan, droits } = completer(planNu)
  const dates = pasDeDate(plan)
  const certains = pasCertains(plan, dates)
  const lues = new Map<number, Variable>()
  const cadre = ouvrirCadre(plan, dates, lues)
  const places = droits.map(droit => ({
    ...droit,
    resultats: Array.from({ length: 1 + droit.valeurs.length }, () =>
      nouvelle(cadre, { lieu: 'resultat', partagee: true })
    )
  }))
  const connus = ecrireFonctions({ ...cadre, certains }, places, 'connus')
  const tous = ecrireFonctions({ ...cadre, certains: plan.pas.map(() => false) }, places, 'tous')
  const jour = ecrireJour(cadre, lues)
  const fonctions = [jour, ...connus.toutes, ...tous.toutes].map(({ fonction, lignes }) => ({
    fonction,
    lignes: regrouper(lignes)
  }))
  const resultats = places.flatMap(droit => droit.resultats)
  const ou = placer(fonctions, cadre.rangement, [...cadre.jours, ...resultats])
  const montrees = [jour.fonction, ...connus.droits, ...tous.droits]
  const octets = ecrireModule(
    fonctions.map(fonction => ecrireFonction(ou, cadre.rangement, fonction)),
    Object.fromEntries(montrees.map(montree => [montree.nom, ou.fonctions.get(montree)!]))
  )
  return `export const lot = {
  colonnes: ${resultats.length},
  places: ${JSON.stringify(placesDes(droits))},
  rangement: ${JSON.stringify(cadre.rangement)},
  memoire: ${JSON.stringify(ou.memoire)},
  connus: ${JSON.stringify(connus.droits.map(({ nom }) => nom))},
  tous: ${JSON.stringify(tous.droits.map(({ nom }) => nom))},
  constantes: [${[...ou.constantes.keys()].map(String).join(', ')}],
  sures: ${JSON.stringify(
    lesSures(plan, certains, lues)
      .map(sure => ({ ...sure, adresse: adresseDe(ou, sure.variable) }))
      .map(({ adresse, diviseur }) => [adresse, diviseur])
  )},
  code: '${Buffer.from(octets).toString('base64')}'
}
`
}

const adresseDe = ({ memoire, rangs }: Places, variable: Variable): number =>
  memoire.dates + OCTETS_PAR_DATE * rangs.get(variable)!

const ouvrirCadre = (plan: Plan, dates: ReadonlySet<number>, lues: Map<number, Variable>): Cadre => {
  let dernier = 0
  const numero = () => dernier++
  const date = () => nouvelle({ numero }, { lieu: 'date', partagee: true })
  return {
    plan,
    rangement: ranger(
      plan.entrees.map(({ portee }) => portee),
      plan.horizon
    ),
    dates,
    couts: coutsDe(plan, dates),
    dateDe: i => {
      const variable = lues.get(i) ?? date()
      lues.set(i, variable)
      return variable
    },
    jours: [date(), date(), date(), date()],
    numero
  }
}

const placesDes = (droits: readonly { readonly valeurs: readonly unknown[] }[]): readonly number[] => {
  let place = 0
  return droits.map(({ valeurs }) => {
    const ici = place
    place += 1 + valeurs.length
    return ici
  })
}

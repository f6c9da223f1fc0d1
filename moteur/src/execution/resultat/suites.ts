import type { DroitPublie, Regles } from '../regles.ts'
import type { Situation } from '../situation/situation.ts'
import type { Contexte, Mode } from './contexte.ts'
import { estDecide, observer } from './contexte.ts'
import type { DAbord, Resultat, ResultatDroit } from './resultat.ts'
import { resumer } from './resultat.ts'
import { pointDe } from './statuts.ts'
import type { ValeurRendue } from './valeurs.ts'
import { rendre } from './valeurs.ts'

/** Every right of a household, and what follows: due dates of what is drawn, what to ask for first. */
export const evaluerAvecSuites = (regles: Regles, situation: Situation, mode?: Mode): Resultat => {
  const contexte = observer(regles, situation, mode)
  const resultat = resumer(contexte)
  const droits = regles.catalogue.droits.map(droit => {
    const sien = resultat.droits[droit.nom]!
    return [
      droit.nom,
      { ...sien, ...echeancesDe(contexte, droit), ...dAbordDe(droit, sien, resultat) }
    ] as const
  })
  return { ...resultat, droits: Object.fromEntries(droits) }
}

export const echeancesDe = (
  contexte: Contexte,
  { echeances = {} }: DroitPublie
): { echeances?: Readonly<Record<string, ValeurRendue>> } => {
  const connues = Object.entries(echeances).flatMap(([cle, numero]) => {
    const point = pointDe(contexte, numero)
    if (!estDecide(contexte, point)) return []
    return [[cle, rendre(contexte.valeur(point), contexte.regles.catalogue.regles[numero]!)] as const]
  })
  return connues.length === 0 ? {} : { echeances: Object.fromEntries(connues) }
}

/** A right that completes another waits for it, unless that one is closed or drawn already. */
const dAbordDe = (
  { dAbord = [] }: DroitPublie,
  { statut, percu }: ResultatDroit,
  { droits }: Resultat
): { d_abord?: readonly DAbord[] } => {
  if (statut === 'ferme' || percu === true) return {}
  const attendus = dAbord.filter(({ droit }) => {
    const autre = droits[droit]
    return autre !== undefined && autre.statut !== 'ferme' && autre.percu !== true
  })
  return attendus.length === 0 ? {} : { d_abord: attendus }
}

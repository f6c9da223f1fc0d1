import { evaluerScenarios, expliquer } from 'moteur/execution'
import { regles } from '../genere/regles.js'
import type { PortsDroits } from '../pages/ports.ts'

/** What the pages ask the rules: a result for the households the answers allow, the reasoning for one of them. */
export const repondreAuxPages: Pick<PortsDroits, 'evaluer' | 'expliquer'> = {
  evaluer: ([premiere, ...autres]) => {
    if (premiere === undefined) throw new Error('The answers allow no household.')
    return evaluerScenarios(regles, [premiere, ...autres])
  },
  expliquer: situation => expliquer(regles, situation).droits
}

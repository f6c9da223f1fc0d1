import { evaluerScenarios, expliquer, type Regles } from 'moteur/execution'
import type { PortsDroits } from './ports.ts'

/** What the pages ask the rules: a result for the households the answers allow, the reasoning for one of them. */
export const repondreAvec = (regles: Regles): Pick<PortsDroits, 'evaluer' | 'expliquer'> => ({
  evaluer: ([premiere, ...autres]) => {
    if (premiere === undefined) throw new Error('The answers allow no household.')
    return evaluerScenarios(regles, [premiere, ...autres])
  },
  expliquer: situation => expliquer(regles, situation).droits
})

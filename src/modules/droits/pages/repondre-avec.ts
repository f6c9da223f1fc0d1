import type { Regles } from 'moteur/execution'
import { evaluerFoyers, expliquerFoyer } from '../index.ts'
import type { PortsDroits } from './ports.ts'

/** What the pages ask the rules: a result for the households the answers allow, the reasoning for one of them. */
export const repondreAvec = (regles: Regles): Pick<PortsDroits, 'evaluer' | 'expliquer'> => ({
  evaluer: possibles => evaluerFoyers(regles, possibles),
  expliquer: situation => expliquerFoyer(regles, situation).droits
})

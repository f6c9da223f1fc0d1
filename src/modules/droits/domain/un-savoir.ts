import { regles } from '../genere/regles-navigateur.js'
import { evaluerFoyers } from './evaluer-foyers.ts'
import type { Savoir } from './resultat.ts'

/** The compiled rules on 22 November 2026, in the Creuse: change only what the test is about. */
export const unSavoir = (change: Partial<Savoir> = {}): Savoir => ({
  mois: '2026-11',
  jour: '2026-11-22',
  departement: '23',
  evaluer: possibles => evaluerFoyers(regles, possibles),
  ...change
})

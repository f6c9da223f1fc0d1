import type { Plan } from '../plan/plan.ts'
import { enNombre } from '../vecteurs/expressions.ts'
import type { FonctionEcrite, Variable } from '../vecteurs/lignes.ts'
import { type Cadre, type Chantier, ecrire } from './chantier.ts'
import { pasEnConditions } from './conditions.ts'
import { lire } from './ecrire.ts'
import { ouvrir } from './region.ts'

/** What depends on the day alone, computed before anything else. */
export const ecrireJour = (cadre: Cadre, lues: ReadonlyMap<number, Variable>): FonctionEcrite => {
  const tete = ouvrir(null, 'tete')
  const incertain = cadre.plan.pas.map(() => false)
  const chantier: Chantier = {
    ...cadre,
    certains: incertain,
    conditions: pasEnConditions(cadre.plan, new Set()),
    dates: new Set(),
    differes: new Set(),
    partDe: i => {
      throw new Error(`Le pas ${i} ne dépend que du jour`)
    },
    demander: () => undefined,
    detacher: () => undefined,
    lire: (region, i) => lire(chantier, region, i)
  }
  const voulus = new Set(lues.keys())
  for (const i of voulus) for (const arg of cadre.plan.pas[i]!.args) voulus.add(arg)
  for (const i of [...voulus].sort((x, y) => x - y)) {
    const valeur = chantier.lire(tete, i)
    const variable = lues.get(i)
    if (variable !== undefined) ecrire(tete, variable, enNombre(valeur))
  }
  return { fonction: { nom: 'jour' }, lignes: tete.lignes }
}

type Sure = { readonly variable: Variable; readonly diviseur: boolean }

/** What must be known that day, not beyond measure, for the households of which everything else is known. */
export const lesSures = (
  { pas }: Plan,
  certains: readonly boolean[],
  lues: ReadonlyMap<number, Variable>
): readonly Sure[] => {
  const diviseurs = new Set(pas.filter(({ op }) => op === '/').map(({ args }) => args[1]!))
  return [...lues].flatMap(([i, variable]) => (certains[i] ? [{ variable, diviseur: diviseurs.has(i) }] : []))
}

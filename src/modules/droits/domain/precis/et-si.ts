import type { Resultat } from '../resultat.ts'
import type { Situation } from '../situation.ts'
import { type Disponible, disponible } from './disponible.ts'
import { type Hypothese, supposer } from './hypothese.ts'
import { type EvaluerUnDroit, installer } from './installer.ts'

/** A household once settled, what the rules say of it, what it lives on. */
export type Scene = {
  readonly foyer: Situation
  readonly resultat: Resultat
  readonly disponible: Disponible
  /** Rights that are not in it: their amount is not known. */
  readonly incertains: readonly string[]
}

/** What the rules say: of every right, or of one, which costs a small part of it. */
type Calcul = {
  readonly evaluer: (foyer: Situation) => Resultat
  readonly evaluerUnDroit: EvaluerUnDroit
}

/** The household as it is, everything asked for and drawn. */
export const sceneDe = ({ evaluer, evaluerUnDroit }: Calcul, avant: Situation): Scene => {
  const { foyer, incertains } = installer(evaluerUnDroit, avant)
  const resultat = evaluer(foyer)
  return { foyer, resultat, disponible: disponible(foyer, resultat.droits.css), incertains }
}

/** The same with one thing changed: a simulation of its own. Null when it makes no sense here. */
export const sceneSi = (calcul: Calcul, foyer: Situation, hypothese: Hypothese): Scene | null => {
  const suppose = supposer(foyer, hypothese)
  return suppose === null ? null : sceneDe(calcul, suppose)
}

/** Net salaries a month, from none to a little over what most of these rights allow. */
const PALIERS = [0, 250, 500, 750, 1000, 1250, 1500, 1750, 2000, 2250, 2500] as const

export type Palier = { readonly salaire: number } & Pick<Scene, 'disponible' | 'incertains'>

/** What the household would have for each salary of one of its adults. */
export const paliers = (
  { evaluerUnDroit }: Pick<Calcul, 'evaluerUnDroit'>,
  avant: Situation,
  qui: number
): readonly Palier[] =>
  PALIERS.flatMap(salaire => {
    const suppose = supposer(avant, { sorte: 'emploi', qui, net: salaire })
    if (suppose === null) return []
    const { foyer, incertains } = installer(evaluerUnDroit, suppose)
    return [{ salaire, incertains, disponible: disponible(foyer, evaluerUnDroit(foyer, 'css')) }]
  })

import type { Resultat } from '../resultat.ts'
import type { Situation } from '../situation.ts'
import { type Disponible, disponible } from './disponible.ts'
import { type Hypothese, supposer } from './hypothese.ts'
import { installer } from './installer.ts'

/** A household once settled, what the rules say of it, what it lives on. */
export type Scene = {
  readonly foyer: Situation
  readonly resultat: Resultat
  readonly disponible: Disponible
}

type Evaluer = (foyer: Situation) => Resultat

/** The household as it is, everything asked for and drawn. */
export const sceneDe = (evaluer: Evaluer, foyer: Situation): Scene => {
  const installe = installer(evaluer, foyer)
  const resultat = evaluer(installe)
  return { foyer: installe, resultat, disponible: disponible(installe, resultat) }
}

/** The same with one thing changed: a simulation of its own. Null when it makes no sense here. */
export const sceneSi = (evaluer: Evaluer, foyer: Situation, hypothese: Hypothese): Scene | null => {
  const suppose = supposer(foyer, hypothese)
  return suppose === null ? null : sceneDe(evaluer, suppose)
}

/** Net salaries a month, from none to a little over what most of these rights allow. */
const PALIERS = [0, 250, 500, 750, 1000, 1250, 1500, 1750, 2000, 2250, 2500] as const

export type Palier = { readonly salaire: number; readonly scene: Scene }

/** What the household would have for each salary of one of its adults. */
export const paliers = (evaluer: Evaluer, foyer: Situation, qui: number): readonly Palier[] =>
  PALIERS.flatMap(salaire => {
    const scene = sceneSi(evaluer, foyer, { sorte: 'emploi', qui, net: salaire })
    return scene === null ? [] : [{ salaire, scene }]
  })

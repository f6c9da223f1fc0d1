import { preparer } from '../faits.ts'
import { machineDe } from '../machine.ts'
import type { Regles } from '../regles.ts'

/** Some steps, under a name that tells them apart. */
export type Partie = { readonly nom: string; readonly pas: readonly number[] }

type Besoins = { readonly entrees: readonly number[]; readonly pas: readonly number[] }

const connus = new WeakMap<Regles, Map<string, Besoins>>()

/** The plain inputs and the steps of a part, in order; monthly steps are done by their window. */
export const besoinsDe = (regles: Regles, { nom, pas: departs }: Partie): Besoins => {
  const gardes = connus.get(regles) ?? new Map<string, Besoins>()
  connus.set(regles, gardes)
  const garde = gardes.get(nom)
  if (garde) return garde
  const { pas } = machineDe(regles)
  const { entrees } = preparer(regles.lecteur)
  const utiles = new Set(departs)
  // A set is walked in the order of its additions, those made on the way included.
  for (const i of utiles) for (const arg of pas[i]!.args) utiles.add(arg)
  const tous = [...utiles].sort((a, b) => a - b)
  const besoins = {
    entrees: tous
      .filter(i => pas[i]!.op === 'entree')
      .map(i => pas[i]!.litteraux[0]!)
      .filter(i => !(entrees[i]!.mois && entrees[i]!.serie)),
    pas: tous.filter(i => !pas[i]!.mois)
  }
  gardes.set(nom, besoins)
  return besoins
}

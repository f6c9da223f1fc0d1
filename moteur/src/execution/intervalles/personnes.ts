import type { Calcul } from './calcul.ts'
import { ecrire } from './calcul.ts'

/** Bounds over the persons, when who counts and who comes first may be undecided. */

/** The cells of everyone for some steps: where they begin, and 1, or 0 where the cell is the household's. */
export const deChacun = (n: number, ...places: readonly number[]): readonly number[] => {
  const cellules: number[] = []
  for (let i = 0; i < places.length; i += 2)
    for (let p = 0; p < n; p++) cellules.push(places[i]! + places[i + 1]! * p)
  return cellules
}

type Gardees = { readonly sures: readonly number[]; readonly possibles: readonly number[] }

/** The cells of those a filter surely keeps, and of those it may keep; `a` holds the values, then the filters if any. */
const garder = (B: Float64Array, H: Float64Array, a: readonly number[], n: number): Gardees => {
  const sures: number[] = []
  const possibles: number[] = []
  for (let p = 0; p < n; p++) {
    const filtre = a[n + p]
    if (filtre === undefined || B[filtre] === 1) sures.push(a[p]!)
    if (filtre === undefined || H[filtre] === 1) possibles.push(a[p]!)
  }
  return { sures, possibles }
}

/** When it is possible that nobody is kept, 0 is possible too. */
const siPersonne = ({ sures }: Gardees): readonly number[] => (sures.length === 0 ? [0] : [])

/** The greatest over the persons kept. */
export const maxGarde: Calcul = (B, H, c, a, [n = 0]) => {
  const gardees = garder(B, H, a, n)
  const { sures, possibles } = gardees
  const auMoins =
    sures.length > 0 ? Math.max(...sures.map(x => B[x]!)) : Math.min(0, ...possibles.map(x => B[x]!))
  ecrire(B, H, c, auMoins, Math.max(...siPersonne(gardees), ...possibles.map(x => H[x]!)))
}

/** The smallest over the persons kept. */
export const minGarde: Calcul = (B, H, c, a, [n = 0]) => {
  const gardees = garder(B, H, a, n)
  const { sures, possibles } = gardees
  const auPlus =
    sures.length > 0 ? Math.min(...sures.map(x => H[x]!)) : Math.max(0, ...possibles.map(x => H[x]!))
  ecrire(B, H, c, Math.min(...siPersonne(gardees), ...possibles.map(x => B[x]!)), auPlus)
}

/** Filters of everyone, then values of everyone; `p` is the person ranked: surely ahead, possibly ahead. */
export const rangBorne: Calcul = (B, H, c, a, [n = 0, p = 0]) => {
  const moi = a[n + p]!
  let bas = 1
  let haut = 1
  for (let q = 0; q < n; q++) {
    const autre = a[n + q]!
    if (q === p) continue
    if (B[a[q]!] === 1 && devance(B[autre]!, H[moi]!, q < p)) bas++
    if (H[a[q]!] === 1 && devance(H[autre]!, B[moi]!, q < p)) haut++
  }
  ecrire(B, H, c, bas, haut)
}

/** The one written first wins a tie. */
const devance = (autre: number, moi: number, ecritAvant: boolean): boolean =>
  autre > moi || (ecritAvant && autre === moi)

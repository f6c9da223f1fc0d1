import type { Rangees } from './rangees.ts'

/** The runs of the households of a block, an even number of them. */
export type Suite = { readonly e: Float64Array; readonly debuts: Int32Array; readonly n: number }

/** They are computed two by two: the last one comes twice if need be. */
export const suiteDe = ({ cahier: { e }, debuts }: Rangees, foyers: Int32Array, n: number): Suite => {
  const suite = new Int32Array(foyers.length + (foyers.length % 2))
  for (let k = 0; k < suite.length; k++) suite[k] = debuts[foyers[Math.min(k, foyers.length - 1)]!]!
  return { e, debuts: suite, n }
}

/** The bits that one household at least has. */
export const reunirLesBits = ({ e, debuts }: Suite, cellule: number): number => {
  let bits = 0
  for (const debut of debuts) bits |= e[debut + cellule]!
  return bits
}

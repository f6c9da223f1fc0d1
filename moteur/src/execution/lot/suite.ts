import type { Rangees } from './rangees.ts'

/** The runs of the households of a block. They are computed two by two: beside an odd last one, nobody's numbers. */
export type Suite = { readonly e: Float64Array; readonly debuts: Int32Array; readonly n: number }

export const suiteDe = ({ cahier: { e }, debuts }: Rangees, foyers: Int32Array, n: number): Suite => ({
  e,
  debuts: foyers.map(foyer => debuts[foyer]!),
  n
})

/** The bits that one household at least has. */
export const reunirLesBits = ({ e, debuts }: Suite, cellule: number): number => {
  let bits = 0
  for (const debut of debuts) bits |= e[debut + cellule]!
  return bits
}

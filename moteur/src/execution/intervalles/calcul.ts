/**
 * Arithmetic on bounds: `B[c]` and `H[c]` receive the smallest and the greatest value that step `c` can take
 * when each of its parts (cells `a`) lies between its own bounds. For choices: surely these bits, possibly those.
 */
export type Calcul = (
  B: Float64Array,
  H: Float64Array,
  c: number,
  a: readonly number[],
  litteraux: readonly number[]
) => void

/** Writes the two bounds of a step. */
export const ecrire = (B: Float64Array, H: Float64Array, c: number, bas: number, haut: number): void => {
  B[c] = bas
  H[c] = haut
}

/** The same, for one or two parts. */
export type SurDeux = (B: Float64Array, H: Float64Array, c: number, x: number, y: number) => void

/** An operation on one or two parts. Read by index: unpacking a list costs more than the operation itself. */
export const surDeux =
  (faire: SurDeux): Calcul =>
  (B, H, c, a) =>
    faire(B, H, c, a[0]!, a[1]!)

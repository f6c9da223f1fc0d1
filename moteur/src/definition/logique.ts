/** Three-valued logic: 1, 0, and NaN when nobody can tell. */

/** One false is enough to be false; else one unknown leaves the answer unknown. */
export function et(termes: readonly number[]): number {
  return termes.includes(0) ? 0 : termes.some(Number.isNaN) ? Number.NaN : 1
}

/** The mirror of « et »: one true is enough. */
export function ou(termes: readonly number[]): number {
  return 1 - et(termes.map(terme => 1 - terme))
}

/** An unknown condition does not matter when both ways lead to the same value. */
export function si(condition: number, alors: number, sinon: number): number {
  if (Number.isNaN(condition)) return alors === sinon ? alors : Number.NaN
  return condition === 1 ? alors : sinon
}

/** A comparison with an unknown is unknown. */
export function comparer(a: number, b: number, vrai: (a: number, b: number) => boolean): number {
  return Number.isNaN(a) || Number.isNaN(b) ? Number.NaN : Number(vrai(a, b))
}

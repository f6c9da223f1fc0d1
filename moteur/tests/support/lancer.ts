/** A drawing of lots that can be replayed: the same seed gives the same numbers. */
export const lancerDe = (graine: number): ((faces: number) => number) => {
  let etat = graine >>> 0
  return faces => {
    etat = (etat + 0x6d2b79f5) >>> 0
    let x = Math.imul(etat ^ (etat >>> 15), 1 | etat)
    x = (x + Math.imul(x ^ (x >>> 7), 61 | x)) ^ x
    return Math.floor((((x ^ (x >>> 14)) >>> 0) / 2 ** 32) * faces)
  }
}

/** Gives a number below the number of faces. */
export type De = ReturnType<typeof lancerDe>

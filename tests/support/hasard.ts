/** Draws that a seed repeats: a failing household can be drawn again, alone. */
export type Hasard = {
  /** A number in [0, 1[. */
  readonly part: () => number
  readonly entier: (min: number, max: number) => number
  readonly chance: (probabilite: number) => boolean
  readonly parmi: <T>(choix: readonly T[]) => T
  /** An amount in euros and cents. */
  readonly euros: (min: number, max: number) => number
}

/** mulberry32: small, even enough, the same everywhere. */
export const hasardDe = (graine: number): Hasard => {
  let etat = graine >>> 0
  const part = (): number => {
    etat = (etat + 0x6d2b79f5) >>> 0
    let t = Math.imul(etat ^ (etat >>> 15), etat | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  const entier = (min: number, max: number): number => min + Math.floor(part() * (max - min + 1))
  return {
    part,
    entier,
    chance: probabilite => part() < probabilite,
    parmi: <T>(choix: readonly T[]): T => {
      const choisi = choix[entier(0, choix.length - 1)]
      if (choisi === undefined) throw new Error('Rien à choisir.')
      return choisi
    },
    euros: (min, max) => entier(Math.round(min * 100), Math.round(max * 100)) / 100
  }
}

/** Draws that are the same on every run (mulberry32). */
export type Hasard = {
  /** From 0 to 1, 1 left out. */
  readonly nombre: () => number
  readonly parmi: <T>(choix: readonly T[]) => T
  readonly chance: (sur1: number) => boolean
}

export const hasardDe = (graine: number): Hasard => {
  let etat = graine
  const nombre = (): number => {
    etat = (etat + 0x6d2b79f5) | 0
    let t = Math.imul(etat ^ (etat >>> 15), 1 | etat)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  return {
    nombre,
    parmi: choix => choix[Math.floor(nombre() * choix.length)] as (typeof choix)[number],
    chance: sur1 => nombre() < sur1
  }
}

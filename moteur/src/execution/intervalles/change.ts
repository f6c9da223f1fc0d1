import type { Marche } from '../a-la-demande/marche.ts'

/** Whether one of these series is not, `k` months back, what it was a month nearer. */
export const change = (
  { faitsBas, faitsHaut, ecrites }: Marche,
  series: readonly number[],
  k: number
): boolean => {
  for (const { numero, ou } of ecrites) {
    const ici = ou + k
    if (faitsBas[ici] === faitsBas[ici - 1] && faitsHaut[ici] === faitsHaut[ici - 1]) continue
    if (series.includes(numero)) return true
  }
  return false
}

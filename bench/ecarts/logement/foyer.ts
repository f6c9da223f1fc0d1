/** The other counts every home as not under agreement: K × (L + C − L0) (D842-15). We leave homes to be checked. */
import type { Menage } from './menage.ts'

const PARTS = [1.2, 1.5, 2.5, 3, 3.7, 4.3]
const TRANCHES: readonly (readonly [number, number])[] = [
  [1423.03, 0.024],
  [2047.61, 0.208],
  [2629.85, 0.232],
  [4095.05, 0.328]
]
const AGE_AVANCE = 62

export function aideEnFoyer(
  { bareme, R, charges, couple, rang }: Menage,
  { age, dom }: { readonly age: number; readonly dom: boolean }
): { readonly formule: number; readonly part: number } {
  const N = (PARTS[Math.min(rang, 5)] ?? 0) + 0.5 * Math.max(0, rang - 5)
  const L = age >= AGE_AVANCE ? (couple ? 358.47 : 230.68) : couple ? 295.5 : 190.13
  const [base, parPersonne] = dom ? bareme.chargesOutreMer : bareme.charges
  const C = base + parPersonne * charges
  const minimal = TRANCHES.reduce((total, [seuil, taux], i) => {
    const fin = TRANCHES[i + 1]?.[0] ?? Number.POSITIVE_INFINITY
    return total + taux * Math.max(0, Math.min(R / N, fin) - seuil)
  }, 0)
  const K = 0.9 - R / (21_420.91 * N)
  return { formule: Math.max(0, K * Math.max(0, L + C - (minimal * N + 76.32) / 12)), part: 1 }
}

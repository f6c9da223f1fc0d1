import type { Borne } from './arbre.ts'

/** How many months before the month of request (1–12) a bound lies. */
export function recul(borne: Borne, moisDeLaDemande: number): number {
  return 'decalage' in borne ? borne.decalage : moisDeLaDemande - borne.mois + 12 * borne.annee
}

/** Whether both ends are the same month: such a window is no window, one may ask it a yes or no. */
export function unSeulMois({ de, a }: { readonly de: Borne; readonly a: Borne }): boolean {
  return douzeMois.every(mois => recul(de, mois) === recul(a, mois))
}

/** What holds of bounds is tried for a request in each month of the year. */
export const douzeMois: readonly number[] = Array.from({ length: 12 }, (_, rang) => rang + 1)

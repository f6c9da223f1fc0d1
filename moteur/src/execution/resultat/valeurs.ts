import { arrondirAuCentime } from '../explication/nombres.ts'
import type { Bornes } from '../situation/bornes.ts'
import { dateDEntier } from '../situation/situation.ts'

/** An output as `resultat/1` writes it; `null`: not determined, and no bound says anything. */
export type ValeurRendue =
  | number
  | string
  | boolean
  | null
  | { readonly min: number | string | null; readonly max: number | string | null }

type Genre = { readonly unite: string; readonly choix?: readonly string[] }

/** A value at the border: a word, a yes or no, a date, an amount to the cent, or its two bounds. */
export const rendre = ([bas, haut]: Bornes, { unite, choix }: Genre): ValeurRendue => {
  if (Number.isNaN(bas)) return null
  if (choix) return bas === haut ? (choix[Math.log2(bas)] ?? null) : null
  if (unite === 'booleen') return bas === haut ? bas === 1 : null
  const ecrire = (valeur: number) =>
    unite === 'date' ? dateDEntier(valeur) : Number.isFinite(valeur) ? arrondirAuCentime(valeur) : null
  if (bas === haut) return ecrire(bas)
  const bornes = { min: ecrire(bas), max: ecrire(haut) }
  return bas <= 0 && bornes.max === null ? null : bornes
}

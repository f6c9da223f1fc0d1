import { type Formulaire, valeur, valeurs } from '#shared/formulaire'
import { ok, type Result, refus } from '#shared/result'
import { lireCode } from '../../domain/lieu/code.ts'
import type { Lieu } from '../../domain/lieu/lieu.ts'
import { lireSignalement } from '../../domain/signalements/lire-signalement.ts'
import { estMotif, type Motif, type Signalement } from '../../domain/signalements/signalement.ts'

/** The field that cannot be read. */
export type ErreurDeCoupon = 'code' | 'motif' | 'message'

/** A coupon as it was typed: one signalement for each box, all with the same words. */
export type Coupon = { readonly lieu: Lieu; readonly signalements: readonly Signalement[] }

/** Reads the form of a coupon; the place is looked for by its code. */
export const lireCoupon = async (
  form: Formulaire,
  lieuDe: (code: string) => Promise<Lieu | undefined>
): Promise<Result<Coupon, readonly ErreurDeCoupon[]>> => {
  const code = lireCode(valeur(form, 'code'))
  const lieu = code === null ? undefined : await lieuDe(code)
  const motifs = [...new Set(valeurs(form, 'motif'))].filter(estMotif)
  const lus = motifs.map(motif => lireUn(motif, valeur(form, 'message')))
  const signalements = lus.flatMap(lu => (lu.ok ? [lu.value] : []))
  const erreurs: readonly ErreurDeCoupon[] = [
    ...(lieu === undefined ? ['code' as const] : []),
    ...(motifs.length === 0 ? ['motif' as const] : []),
    ...(lus.every(lu => lu.ok) ? [] : ['message' as const])
  ]
  return lieu === undefined || erreurs.length > 0 ? refus(erreurs) : ok({ lieu, signalements })
}

// What the place no longer does is in the words of the coupon.
const lireUn = (motif: Motif, message: string) =>
  motif === 'ne-fait-plus'
    ? lireSignalement({ motif, propose: message.slice(0, 300), message })
    : lireSignalement({ motif, message })

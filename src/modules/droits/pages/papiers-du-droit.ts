import { droits } from '../genere-contenus/contenus.js'

/** What to bring for a right, whatever its form, and what to do without it; nothing for a right nobody knows. */
export const papiersDuDroit = (
  id: string
): readonly { readonly quoi: string; readonly detail: string | null }[] =>
  (droits.find(droit => droit.id === id)?.apporter ?? []).map(({ quoi, manque }) => ({
    quoi,
    detail: manque ?? null
  }))

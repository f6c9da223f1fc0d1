import { droits } from '../genere-contenus/contenus.js'

/** Something to bring for a right, and why, or what to do without it. */
export type PapierDuDroit = {
  readonly quoi: string
  /** The same in few words. */
  readonly court: string | null
  readonly detail: string | null
}

/** What a right asks for, whatever its form; nothing for a right that nobody wrote. */
export const papiersDuDroit = (id: string): readonly PapierDuDroit[] =>
  (droits.find(contenu => contenu.id === id)?.apporter ?? [])
    .filter(({ si }) => si === undefined)
    .map(({ quoi, court, pourquoi, manque }) => ({
      quoi,
      court: court ?? null,
      detail: [pourquoi, manque].filter(Boolean).join(' ') || null
    }))

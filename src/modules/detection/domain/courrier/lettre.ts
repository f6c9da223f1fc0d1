import type { Jour } from '#shared/date'
import type { Detection, DroitOuvert } from '../detecter.ts'
import type { Contact } from './contact.ts'

/** What people read of a right, as a letter needs it. */
export type Notice = {
  readonly titre: string
  readonly nom: string
  readonly change: string
  readonly apporter: readonly string[]
  readonly guichet: readonly string[]
}

/** Gives the words for a right, in one of its forms. */
export type LireNotice = (droit: string, forme: string | null) => Notice

/** Euros a month. */
export type Montant = { readonly euros: number; readonly auMoins: boolean }

/** A right in a letter: its words, and about how much it is worth. */
export type DroitEcrit = Notice & { readonly montant: Montant | null }
export type FinEcrite = { readonly titre: string; readonly nom: string; readonly le: Jour }

export type Lettre = {
  readonly contact: Contact
  /** What to say on the phone, so that the household is found again. */
  readonly reference: string
  readonly droits: readonly DroitEcrit[]
  readonly fins: readonly FinEcrite[]
}

type Foyer = { readonly contact: Contact; readonly reference: string; readonly detection: Detection }

/** The letter of a household; null when there is nothing to say to it. */
export const lettrePour = ({ contact, reference, detection }: Foyer, lire: LireNotice): Lettre | null => {
  const { ouverts, bientot_finis } = detection
  if (ouverts.length + bientot_finis.length === 0) return null
  return {
    contact,
    reference,
    droits: ouverts.map(ouvert => ({
      ...lire(ouvert.droit, ouvert.forme ?? null),
      montant: environ(ouvert.montant_mensuel)
    })),
    fins: bientot_finis.map(({ droit, le }) => {
      const { titre, nom } = lire(droit, null)
      return { titre, nom, le }
    })
  }
}

const DIZAINE = 10

/** Rounded down to ten euros: an estimate is no promise. Of two bounds, the lower one. */
const environ = (montant: DroitOuvert['montant_mensuel']): Montant | null => {
  const bornes = typeof montant === 'object' && montant !== null
  const bas = bornes ? montant.min : montant
  if (typeof bas !== 'number' || bas < DIZAINE) return null
  return { euros: Math.floor(bas / DIZAINE) * DIZAINE, auMoins: bornes }
}

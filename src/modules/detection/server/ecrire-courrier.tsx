import { noticeDuDroit } from '#modules/droits/server'
import type { Contact } from '../domain/courrier/contact.ts'
import { type Expediteur, smsDe } from '../domain/courrier/expediteur.ts'
import { lettrePour } from '../domain/courrier/lettre.ts'
import { mobileDe } from '../domain/courrier/mobile.ts'
import type { Detection } from '../domain/detecter.ts'
import { PageLettre } from '../pages/lettre.tsx'

/** What to send to a household: its letter, in HTML, and the text for a phone that takes texts. */
export type Courrier = {
  readonly lettre: string
  /** There is somewhere to send the letter. */
  readonly adresse: boolean
  readonly sms: { readonly telephone: string; readonly texte: string } | null
}

type Foyer = { readonly contact: Contact; readonly reference: string; readonly detection: Detection }

/** Null when there is nothing to say. */
export const ecrireCourrier = (expediteur: Expediteur, foyer: Foyer): Courrier | null => {
  const lettre = lettrePour(foyer, noticeDuDroit)
  if (lettre === null) return null
  const mobile = mobileDe(foyer.contact.telephone)
  return {
    lettre: String(<PageLettre lettre={lettre} expediteur={expediteur} />),
    adresse: foyer.contact.adresse.length > 0,
    sms: mobile === null ? null : { telephone: mobile, texte: smsDe(expediteur) }
  }
}

import type { Formulaire } from '#shared/formulaire'
import { type Result, refus } from '#shared/result'
import { lireSituation } from '../situation.ts'
import type { Brouillon } from './brouillon.ts'

/** What was not understood, in which field: its words are `precis_erreur_<code>`. */
export type Ecart = { readonly champ: string; readonly code: string }

/** A page of the form, read into the draft. */
export type Lecture = Result<Brouillon, readonly Ecart[]>

/** The last word is the contract's: what the rules would refuse never enters the draft. */
export const valider = (brouillon: Brouillon, champDe: (chemin: string) => string): Lecture => {
  const lue = lireSituation(brouillon.situation)
  if (lue.ok) return { ok: true, value: { ...brouillon, situation: lue.value } }
  return refus(lue.error.map(({ chemin, message }) => ({ champ: champDe(chemin), code: codeDe(message) })))
}

const codeDe = (message: string): string => {
  if (message.includes('lignes')) return 'trop_de_lignes'
  if (message.includes('personnes par foyer')) return 'trop_de_personnes'
  if (message.includes('naissance vient après')) return 'naissance_future'
  return 'refuse'
}

/** How many rows a form sent: `p0_…`, `p1_…`. Never more than a household may have. */
export const combien = (form: Formulaire, prefixe: string, auPlus: number): number => {
  const rangs = Object.keys(form).flatMap(nom => {
    const [, rang] = new RegExp(`^${prefixe}(\\d{1,3})_`).exec(nom) ?? []
    return rang === undefined ? [] : [Number(rang) + 1]
  })
  return Math.min(auPlus, Math.max(0, ...rangs))
}

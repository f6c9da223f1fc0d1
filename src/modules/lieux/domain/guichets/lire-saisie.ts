import { estJour, type Jour } from '#shared/date'
import { ok, type Result, refus } from '#shared/result'
import { type Administration, estAdministration, estMode, type Mode } from './guichet.ts'

/** What a referent types of a counter, as it was typed. */
export type SaisieGuichet = {
  readonly administration: string
  readonly mode: string
  readonly precision: string
  readonly depuis: string
}

export type GuichetSaisi = {
  readonly administration: Administration
  readonly mode: Mode
  readonly precision: string | null
  readonly depuis: Jour | null
}

export type ErreurDeGuichet = 'administration' | 'mode' | 'precision' | 'depuis'

const SIGNES_AU_PLUS = 200

/** Reads a counter; a refusal names every field to mend. */
export const lireGuichet = (saisie: SaisieGuichet): Result<GuichetSaisi, readonly ErreurDeGuichet[]> => {
  const { administration, mode, precision } = saisie
  const depuis = lireJour(saisie.depuis)
  const erreurs: ErreurDeGuichet[] = [
    ...(estAdministration(administration) ? [] : ['administration' as const]),
    ...(estMode(mode) ? [] : ['mode' as const]),
    ...(precision.length <= SIGNES_AU_PLUS ? [] : ['precision' as const]),
    ...(depuis === 'illisible' ? ['depuis' as const] : [])
  ]
  if (!estAdministration(administration) || !estMode(mode) || depuis === 'illisible' || erreurs.length > 0)
    return refus(erreurs)
  return ok({ administration, mode, precision: precision === '' ? null : precision, depuis })
}

/** « 1/7/2024 » or « 2024-07-01 »; nothing typed is nothing known. */
export const lireJour = (texte: string): Jour | null | 'illisible' => {
  if (texte === '') return null
  const [, j = '', mois = '', annee = ''] = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})$/.exec(texte) ?? []
  const jour = annee === '' ? texte : `${annee}-${mois.padStart(2, '0')}-${j.padStart(2, '0')}`
  return estJour(jour) ? jour : 'illisible'
}

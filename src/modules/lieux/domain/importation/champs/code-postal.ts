import type { Carnet } from '../carnet.ts'
import { lireTexte } from './texte.ts'

/** Five figures; a table read as numbers loses the 0 in front. Empty when it is none. */
export const lireCodePostal = (valeur: unknown, carnet: Carnet): string => {
  const texte = lireTexte(valeur, { champ: 'adresse', carnet })
  const code = texte.replace(/\s/g, '')
  if (/^\d{5}$/.test(code)) return code
  if (!/^\d{4}$/.test(code)) return ''
  carnet.remarque('code-postal-complete')
  return `0${code}`
}

/** The code of a commune: two figures, or 2A and 2B, then three. Empty when it is none. */
export const lireCodeInsee = (valeur: unknown, carnet: Carnet): string => {
  const code = lireTexte(valeur, { champ: 'adresse', carnet }).replace(/\s/g, '').toUpperCase()
  if (/^(\d{5}|2[AB]\d{3})$/.test(code)) return code
  return /^\d{4}$/.test(code) ? `0${code}` : ''
}

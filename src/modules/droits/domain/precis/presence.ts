import type { Personne } from '../situation.ts'

/** How long someone has been in France without a break, where a right makes a difference: months, both ends included. */
const PRESENCES = {
  longtemps: { min: 60, max: 1500 },
  annees: { min: 4, max: 59 }
} as const
export const MOTS_DE_PRESENCE = Object.keys(PRESENCES) as readonly (keyof typeof PRESENCES)[]

/** The word that says what is known; none for an exact number, which another page asks. */
export const ecrirePresence = ({ presence_en_france_mois: mois }: Personne): string => {
  if (typeof mois !== 'object' || mois === null) return ''
  return MOTS_DE_PRESENCE.find(mot => PRESENCES[mot].min === mois.min) ?? ''
}

/** What the page says of it; a page that does not ask, or no word, leaves an exact number alone. */
export const lirePresence = (
  dit: string | undefined,
  { presence_en_france_mois: avant }: Personne
): Pick<Personne, 'presence_en_france_mois'> => {
  const mot = MOTS_DE_PRESENCE.find(m => m === dit)
  if (mot !== undefined) return { presence_en_france_mois: { ...PRESENCES[mot] } }
  if (dit === undefined || typeof avant === 'number')
    return avant === undefined ? {} : { presence_en_france_mois: avant }
  return { presence_en_france_mois: null }
}

import type { Horaires, Plage, Rang } from './horaires.ts'

/** `plage('9:00-12:30')`, for the tests. */
export const plage = (texte: string, rdv = false): Plage => {
  const [de = 0, a = 0] = texte.split('-').map(heure => {
    const [h = 0, m = 0] = heure.split(':').map(Number)
    return h * 60 + m
  })
  return { de, a, ...(rdv && { rdv }) }
}

/** Understood hours for the tests: the same ranges on each of the days named (Monday to Friday by default). */
export const unHoraire = (
  plages: readonly string[] = ['9:00-12:00', '14:00-17:00'],
  change: Partial<Horaires> = {},
  jours: readonly Rang[] = [0, 1, 2, 3, 4]
): Horaires => ({
  semaine: [0, 1, 2, 3, 4, 5, 6].map(rang => (jours.includes(rang) ? plages.map(texte => plage(texte)) : [])),
  doutes: [],
  texte: 'horaires d’essai',
  ...change
})

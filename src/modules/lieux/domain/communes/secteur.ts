import type { Entree, IndexCommunes } from './indexer-communes.ts'
import type { Proposition } from './proposition.ts'

/** « Tout le 23800 »: one answer for the communes that share a postcode; null when there is one commune, or none. */
export const secteurDe = (index: IndexCommunes, codePostal: string | null): Proposition | null => {
  const entrees = (index.parCodePostal.get(codePostal ?? '') ?? [])
    .flatMap(rang => index.entrees[rang] ?? [])
    .filter(({ sorte }) => sorte === 'commune')
    .sort((a, b) => b.commune.population - a.commune.population)
  const [premiere, seconde] = entrees
  if (codePostal === null || premiere === undefined || seconde === undefined) return null
  return {
    sorte: 'code-postal',
    nom: codePostal,
    commune: premiere.commune,
    codesPostaux: [codePostal],
    position: milieuHabite(entrees),
    ressemblance: 1,
    note: 0
  }
}

/** The middle of those who live there, not of the land. */
const milieuHabite = (entrees: readonly Entree[]): Proposition['position'] => {
  let [latitude, longitude, habitants] = [0, 0, 0]
  for (const { position, commune } of entrees) {
    if (position === null) continue
    latitude += position.latitude * (1 + commune.population)
    longitude += position.longitude * (1 + commune.population)
    habitants += 1 + commune.population
  }
  return habitants === 0
    ? null
    : { latitude: latitude / habitants, longitude: longitude / habitants, precision: 'commune' }
}

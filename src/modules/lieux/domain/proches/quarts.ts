import {
  type Horaires,
  MINUTES_PAR_JOUR,
  type Plage,
  type Rang,
  TOUS_LES_JOURS
} from '../horaires/horaires.ts'

/** A week in quarters of an hour, one bit each: 96 a day are three words of 32 bits, 84 bytes in all. */
export const MOTS_PAR_JOUR = 3
export const MOTS_PAR_SEMAINE = 7 * MOTS_PAR_JOUR
export const QUARTS_PAR_JOUR = 96
export const QUARTS_PAR_SEMAINE = 7 * QUARTS_PAR_JOUR
export const MINUTES_PAR_QUART = 15

/**
 * Marks the quarters when a place may be open, some week or other: a bit that is down is a promise (« closed »),
 * a bit that is up is a question for `etatA`.
 */
export const marquerLesQuarts = (quarts: Uint32Array, debut: number, horaires: Horaires): void => {
  for (const rang of TOUS_LES_JOURS)
    for (const plage of horaires.semaine[rang] ?? []) marquer(quarts, debut, { rang, plage })
  for (const { jours = TOUS_LES_JOURS, plages, effet } of horaires.regles ?? []) {
    if (effet === 'retire') continue
    for (const rang of jours) for (const plage of plages) marquer(quarts, debut, { rang, plage })
  }
}

type Ouverture = { readonly rang: Rang; readonly plage: Plage }

// Past midnight the range goes on the next day; past Sunday, on Monday.
const marquer = (quarts: Uint32Array, debut: number, { rang, plage: { de, a } }: Ouverture): void => {
  const minuit = rang * MINUTES_PAR_JOUR
  const premier = Math.floor((minuit + de) / MINUTES_PAR_QUART)
  const dernier = Math.ceil((minuit + a) / MINUTES_PAR_QUART)
  for (let quart = premier; quart < dernier; quart += 1) {
    const n = quart % QUARTS_PAR_SEMAINE
    const mot = debut + (n >>> 5)
    quarts[mot] = (quarts[mot] ?? 0) | (1 << (n & 31))
  }
}

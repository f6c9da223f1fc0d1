const LONGUEURS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** How many days a month has, from 1 to 12, in the years that households speak of. */
export const joursDuMois = (annee: number, mois: number): number =>
  mois === 2 && annee % 4 === 0 && (annee % 100 !== 0 || annee % 400 === 0) ? 29 : LONGUEURS[mois - 1]!

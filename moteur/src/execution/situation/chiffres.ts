const ZERO = 48

/** The whole number written between two places of a text that was checked: no text is made on the way. */
export const entierEcrit = (texte: string, de: number, a: number): number => {
  let entier = 0
  for (let i = de; i < a; i++) entier = entier * 10 + texte.charCodeAt(i) - ZERO
  return entier
}

/** AAAA-MM-JJ → aaaammjj. */
export const jourEcrit = (jour: string): number =>
  entierEcrit(jour, 0, 4) * 10_000 + entierEcrit(jour, 5, 7) * 100 + entierEcrit(jour, 8, 10)

/** AAAA-MM → months since year 0. */
export const moisEcrit = (mois: string): number => entierEcrit(mois, 0, 4) * 12 + entierEcrit(mois, 5, 7) - 1

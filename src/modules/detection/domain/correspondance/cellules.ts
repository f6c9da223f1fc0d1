/**
 * The cells of one row; null when its quotes do not close. A row is a line: files that put line ends inside quotes
 * exist, but then one forgotten quote would swallow every household after it.
 */
export const couperCellules = (ligne: string, separateur: string): readonly string[] | null => {
  if (!ligne.includes('"')) return ligne.split(separateur).map(cellule => cellule.trim())
  const cellules: string[] = []
  let place = 0
  for (;;) {
    const lue = lireCellule(ligne, separateur, place)
    if (lue === null) return null
    cellules.push(lue.texte.trim())
    if (lue.fin >= ligne.length) return cellules
    place = lue.fin + separateur.length
    // The line ends with a separator: one more cell, empty.
    if (place === ligne.length) return [...cellules, '']
  }
}

type Lue = { readonly texte: string; readonly fin: number }

const lireCellule = (ligne: string, separateur: string, place: number): Lue | null => {
  const debut = sauterBlancs(ligne, separateur, place)
  if (ligne[debut] !== '"') {
    const trouve = ligne.indexOf(separateur, place)
    const fin = trouve < 0 ? ligne.length : trouve
    return { texte: ligne.slice(place, fin), fin }
  }
  const ferme = guillemetFermant(ligne, debut + 1)
  if (ferme < 0) return null
  const fin = sauterBlancs(ligne, separateur, ferme + 1)
  if (fin < ligne.length && !ligne.startsWith(separateur, fin)) return null
  return { texte: ligne.slice(debut + 1, ferme).replaceAll('""', '"'), fin }
}

const sauterBlancs = (ligne: string, separateur: string, place: number): number => {
  let ici = place
  while (ligne[ici] === ' ' && separateur !== ' ') ici += 1
  return ici
}

/** Two quotes together are one written quote. */
const guillemetFermant = (ligne: string, place: number): number => {
  for (let ici = ligne.indexOf('"', place); ici >= 0; ici = ligne.indexOf('"', ici + 2))
    if (ligne[ici + 1] !== '"') return ici
  return -1
}

const SEPARATEURS = [';', ',', '\t', '|'] as const

/** The separator that cuts the header most. */
export const devinerSeparateur = (entete: string): string =>
  SEPARATEURS.reduce((a, b) => (entete.split(b).length > entete.split(a).length ? b : a))

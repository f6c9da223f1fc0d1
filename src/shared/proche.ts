/** The word nearest to this one; null when all are too far to be a slip of the pen. */
export const plusProche = (mot: string, candidats: readonly string[]): string | null => {
  const tolerance = mot.length <= 3 ? 1 : Math.max(2, Math.floor(mot.length / 3))
  const [premier] = candidats
    .filter(candidat => Math.abs(candidat.length - mot.length) <= tolerance)
    .map(candidat => ({ candidat, ecart: distance(mot.toLowerCase(), candidat.toLowerCase()) }))
    .filter(({ ecart }) => ecart <= tolerance)
    .toSorted((a, b) => a.ecart - b.ecart)
  return premier?.candidat ?? null
}

/** Levenshtein, one row at a time. */
const distance = (a: string, b: string): number => {
  let precedente = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (const [i, lettre] of [...a].entries()) {
    const ligne = [i + 1]
    for (let j = 1; j <= b.length; j++) {
      const change = (precedente[j - 1] ?? 0) + (lettre === b[j - 1] ? 0 : 1)
      ligne.push(Math.min(change, (precedente[j] ?? 0) + 1, (ligne[j - 1] ?? 0) + 1))
    }
    precedente = ligne
  }
  return precedente[b.length] ?? 0
}

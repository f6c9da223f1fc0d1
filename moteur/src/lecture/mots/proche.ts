/** Among thousands of names, a broken file would keep its author waiting for minutes. */
const CANDIDATS_MAX = 3000

/** « Vouliez-vous dire « x » ? », or nothing when no candidate looks like the word. */
export function suggerer(mot: string, candidats: Iterable<string>): string {
  const proche = plusProche(mot, [...candidats])
  return proche === null ? '' : ` Vouliez-vous dire « ${proche} » ?`
}

/** The candidate nearest to the word, null when all are too far to be a slip of the pen. */
function plusProche(mot: string, candidats: readonly string[]): string | null {
  if (candidats.length > CANDIDATS_MAX) return null
  const tolerance = mot.length <= 3 ? 1 : Math.max(2, Math.floor(mot.length / 3))
  const simple = simplifier(mot)
  let meilleur: { readonly candidat: string; readonly ecart: number } | null = null
  for (const candidat of candidats) {
    if (Math.abs(candidat.length - mot.length) > tolerance) continue
    const ecart = distance(simple, simplifier(candidat))
    if (ecart <= tolerance && (meilleur === null || ecart < meilleur.ecart)) meilleur = { candidat, ecart }
  }
  return meilleur?.candidat ?? null
}

// A forgotten accent is the commonest slip: it must cost nothing.
function simplifier(mot: string): string {
  return mot.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** Levenshtein, one row at a time. */
function distance(a: string, b: string): number {
  let precedente = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i += 1) {
    const ligne = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const change = (precedente[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      ligne.push(Math.min(change, (precedente[j] ?? 0) + 1, (ligne[j - 1] ?? 0) + 1))
    }
    precedente = ligne
  }
  return precedente[b.length] ?? 0
}

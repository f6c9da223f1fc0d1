/** `2026-11-22` → 20261122; null when the calendar has no such day. */
export function lireDate(texte: string): number | null {
  const [, annee, mois, jour] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(texte) ?? []
  if (annee === undefined || mois === undefined || jour === undefined) return null
  const date = new Date(Date.UTC(Number(annee), Number(mois) - 1, Number(jour)))
  const existe = date.getUTCMonth() === Number(mois) - 1 && date.getUTCDate() === Number(jour)
  return existe ? Number(annee + mois + jour) : null
}

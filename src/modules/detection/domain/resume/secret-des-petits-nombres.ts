/** Fewer people than this, a number may point at someone. */
export const AU_MOINS = 5

/** A count as it may be shown; null: hidden. */
export type Montre = number | null

/** One count alone: zero points at nobody. */
export const montrer = (compte: number): Montre => (compte > 0 && compte < AU_MOINS ? null : compte)

/**
 * Counts shown side by side with their total: small ones are hidden, and with them the smallest of the others,
 * so that no subtraction gives a small one back.
 */
export const cacher = (comptes: readonly number[]): readonly Montre[] => {
  const montres = comptes.map(montrer)
  if (!montres.includes(null)) return montres
  const restants = montres.filter(compte => compte !== null && compte > 0)
  const temoin = montres.indexOf(Math.min(...restants.map(Number)))
  return montres.map((compte, rang) => (rang === temoin ? null : compte))
}

type Groupe<C> = { readonly cles: readonly C[]; readonly compte: number }

/**
 * Parts of a whole, small ones counted together: each part shown, and the group, holds enough people.
 * The group has two parts at least: one alone would be its own number.
 */
export const rassembler = <C>(
  parties: readonly (readonly [cle: C, compte: number])[]
): { readonly seules: readonly (readonly [C, number])[]; readonly ensemble: Groupe<C> | null } => {
  const rangees = parties.toSorted(([, a], [, b]) => a - b)
  let combien = 0
  let compte = 0
  const manque = () => combien > 0 && (combien < 2 || compte < AU_MOINS)
  while (combien < rangees.length && ((rangees[combien]?.[1] ?? 0) < AU_MOINS || manque()))
    compte += rangees[combien++]?.[1] ?? 0
  const seules = rangees.slice(combien).toReversed()
  if (combien === 0) return { seules, ensemble: null }
  return { seules, ensemble: { cles: rangees.slice(0, combien).map(([cle]) => cle), compte } }
}

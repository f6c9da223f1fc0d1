/** Shares identities out so that two that a pair ties, near or far, are together. */
export const composantes = (
  ids: readonly string[],
  paires: readonly { readonly a: string; readonly b: string }[]
): readonly (readonly string[])[] => {
  const parent = new Map(ids.map(id => [id, id]))
  const racine = (id: string): string => {
    let haut = id
    for (let suivant = parent.get(haut) ?? haut; suivant !== haut; suivant = parent.get(haut) ?? haut)
      haut = suivant
    // Next time, one step.
    parent.set(id, haut)
    return haut
  }
  for (const { a, b } of paires) parent.set(racine(a), racine(b))
  return [...Map.groupBy(ids, racine).values()]
}

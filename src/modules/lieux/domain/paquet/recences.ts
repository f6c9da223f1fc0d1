/**
 * How long ago each value was last seen: 0 for the first time, 1 for the same as just before, n for the nth most recent.
 * Neighbours are alike: these numbers stay small and repeat, which a compressor shortens better than ranks.
 */
export const ecrireRecences = <T>(valeurs: readonly T[]): readonly number[] => {
  const recentes: T[] = []
  return valeurs.map(valeur => {
    const age = recentes.indexOf(valeur)
    if (age >= 0) recentes.splice(age, 1)
    recentes.unshift(valeur)
    return age + 1
  })
}

/** The values again, from the distinct ones in the order they first came. */
export const lireRecences = <T>(distinctes: readonly T[], recences: readonly number[]): readonly T[] => {
  const nouvelles = distinctes.values()
  const recentes: T[] = []
  return recences.map(recence => {
    const trouvee = recence === 0 ? nouvelles.next().value : recentes.splice(recence - 1, 1)[0]
    if (trouvee === undefined) throw new Error(`no value was seen ${recence} ago`)
    recentes.unshift(trouvee)
    return trouvee
  })
}

/** What corrects a note, and the most it can add: most ranks are set aside without asking. */
export type Correction = { readonly corriger: (rang: number) => number; readonly auPlus: number }

/** Ranks of the `combien` highest corrected notes, the highest first; what has a note of zero is never kept. */
export const meilleurs = (
  notes: Float32Array,
  combien: number,
  { corriger, auPlus }: Correction
): readonly number[] => {
  const gardes: { readonly rang: number; readonly note: number }[] = []
  let seuil = Number.NEGATIVE_INFINITY
  for (let rang = 0; rang < notes.length; rang += 1) {
    const brute = notes[rang] ?? 0
    if (brute === 0 || brute + auPlus <= seuil) continue
    const note = brute + corriger(rang)
    if (note <= seuil) continue
    let place = gardes.length
    while (place > 0 && (gardes[place - 1]?.note ?? 0) < note) place -= 1
    gardes.splice(place, 0, { rang, note })
    if (gardes.length <= combien) continue
    gardes.pop()
    seuil = gardes.at(-1)?.note ?? seuil
  }
  return gardes.map(({ rang }) => rang)
}

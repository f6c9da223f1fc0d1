/** A form, looked for where the reading has come to (a sticky expression), and the word it makes; null: nothing to keep. */
export type FormeDeJeton<J> = readonly [RegExp, (trouve: RegExpExecArray) => J | null]

/** Cuts a text into words by the first form that fits; a sign that fits none is a word of its own. */
export const decouperSelon = <J>(
  texte: string,
  formes: readonly FormeDeJeton<J>[],
  autre: (signe: string) => J
): readonly J[] => {
  const jetons: J[] = []
  let position = 0
  while (position < texte.length) {
    const [jeton, suite] = lireUn(texte, position, formes) ?? [autre(texte[position] ?? ''), position + 1]
    if (jeton !== null) jetons.push(jeton)
    position = suite
  }
  return jetons
}

const lireUn = <J>(
  texte: string,
  position: number,
  formes: readonly FormeDeJeton<J>[]
): readonly [J | null, number] | undefined => {
  for (const [forme, faire] of formes) {
    forme.lastIndex = position
    const trouve = forme.exec(texte)
    if (trouve !== null) return [faire(trouve), forme.lastIndex]
  }
  return undefined
}

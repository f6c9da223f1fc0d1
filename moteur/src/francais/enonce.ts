/** A piece of sentence: words, or the title of something that has its own page. */
export type Morceau = string | { readonly nom: string; readonly texte: string }

/** A line of reading and what hangs below it. */
export type Enonce = { readonly texte: readonly Morceau[]; readonly details: readonly Enonce[] }

/** One line of the flattened text. */
export type Ligne = { readonly retrait: number; readonly texte: readonly Morceau[] }

export function phrase(...texte: readonly Morceau[]): Enonce {
  return { texte, details: [] }
}

export function liste(titre: string, details: readonly Enonce[]): Enonce {
  return { texte: [titre], details }
}

/** Words put before; what hangs below stays below. */
export function preceder(avant: string, { texte, details }: Enonce): Enonce {
  return { texte: [avant, ...texte], details }
}

/** One statement, then another: on the same line when both are short. */
export function prolonger(debut: Enonce, lien: string, fin: Enonce): Enonce {
  if (tientSurUneLigne(debut) && tientSurUneLigne(fin)) return phrase(...debut.texte, lien, ...fin.texte)
  return { texte: debut.texte, details: [...debut.details, preceder(lien.replace(/^, /, ''), fin)] }
}

export function tientSurUneLigne({ details }: Enonce): boolean {
  return details.length === 0
}

/** The tree as lines with their depth, for a terminal. */
export function aplatir(enonce: Enonce, retrait = 0): readonly Ligne[] {
  return [{ retrait, texte: enonce.texte }, ...enonce.details.flatMap(detail => aplatir(detail, retrait + 1))]
}

/** The words alone. */
export function enClair(texte: readonly Morceau[]): string {
  return texte.map(morceau => (typeof morceau === 'string' ? morceau : morceau.texte)).join('')
}

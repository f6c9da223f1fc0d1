/** A piece of sentence: words, or the title of something that has its own page. */
export type Morceau = string | { readonly nom: string; readonly texte: string }

/** A line of reading and what hangs below it. */
export type Enonce = { readonly texte: readonly Morceau[]; readonly details: readonly Enonce[] }

/** A statement on one line. */
export function phrase(...texte: readonly Morceau[]): Enonce {
  return { texte, details: [] }
}

/** A title and what hangs below it. */
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

/** Whether nothing hangs below. */
export function tientSurUneLigne({ details }: Enonce): boolean {
  return details.length === 0
}

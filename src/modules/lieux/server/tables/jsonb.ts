/** JSON that PostgreSQL takes: it refuses the sign NUL and half characters, which files do hold. */
export const enJsonb = (valeur: unknown): string =>
  JSON.stringify(valeur, (_cle, element) => (typeof element === 'string' ? enTexte(element) : element))

/** The same, for a text column. */
export const enTexte = (texte: string): string => texte.toWellFormed().replaceAll('\u0000', '')

/** One text for equal values, whatever the order of their keys: a database keeps its own. */
export const canonique = (valeur: unknown): string =>
  JSON.stringify(valeur, (_cle, element) =>
    typeof element === 'object' && element !== null && !Array.isArray(element)
      ? Object.fromEntries(Object.entries(element).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : element
  )

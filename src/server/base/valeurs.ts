const enTexte = (texte: string): string => texte

// Our counters stay far below 2^53; past it, a rounded number would be a silent error.
const enEntier = (texte: string): number => {
  const entier = Number(texte)
  if (!Number.isSafeInteger(entier)) throw new RangeError(`Entier trop grand pour être lu : ${texte}`)
  return entier
}

const enOctets = (texte: string): Uint8Array => new Uint8Array(Buffer.from(texte.slice(2), 'hex'))

/**
 * What each driver would read in its own way, by PostgreSQL's numbers for its types (they never change):
 * counts are numbers, bytes `Uint8Array`, civil dates stay `AAAA-MM-JJ` strings, exact decimals are strings.
 */
export const LECTURES: Readonly<Record<number, (texte: string) => unknown>> = {
  /* bytea */ 17: enOctets,
  /* int8 */ 20: enEntier,
  /* numeric */ 1700: enTexte,
  /* date */ 1082: enTexte,
  /* timestamp */ 1114: enTexte,
  /* interval */ 1186: enTexte
}

/** Lists of those, and what each holds. */
export const LISTES: Readonly<Record<number, number>> = {
  1016: 20,
  1231: 1700,
  1182: 1082,
  1115: 1114,
  1187: 1186
}

/** Words of a name or an address, fit to be compared: no accent, no capital, no article, abbreviations opened. */
export const motsDe = (texte: string): readonly string[] =>
  texte
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    // « C.C.A.S. », « c c a s »: one word.
    .replace(/\b(?:[a-z][. ]){2,}[a-z]?\b/g, sigle =>
      sigle.includes('.') ? sigle.replace(/[. ]/g, '') : sigle
    )
    .split(/[^a-z0-9]+/)
    .filter(mot => mot !== '' && !ARTICLES.has(mot))
    .map(mot => ABREGES[mot] ?? mot)

const ARTICLES = new Set(
  'a au aux d dans de des du en et l la le les ou par pour s sous sur un une'.split(' ')
)

const ABREGES: Readonly<Record<string, string>> = {
  all: 'allee',
  ass: 'association',
  assoc: 'association',
  av: 'avenue',
  ave: 'avenue',
  bd: 'boulevard',
  bld: 'boulevard',
  boul: 'boulevard',
  bvd: 'boulevard',
  che: 'chemin',
  chem: 'chemin',
  crs: 'cours',
  ctre: 'centre',
  dep: 'departemental',
  departementale: 'departemental',
  dr: 'docteur',
  esp: 'esplanade',
  fbg: 'faubourg',
  fg: 'faubourg',
  gal: 'general',
  gl: 'general',
  gde: 'grande',
  imp: 'impasse',
  mal: 'marechal',
  pas: 'passage',
  pl: 'place',
  pte: 'porte',
  r: 'rue',
  rte: 'route',
  sq: 'square',
  st: 'saint',
  ste: 'sainte'
}

/** Two spellings of one word: one letter apart when it is long enough, or a plural. */
export const memeMot = (a: string, b: string): boolean =>
  a === b || (Math.min(a.length, b.length) >= 5 && !/\d/.test(a + b) && aUneLettrePres(a, b))

const aUneLettrePres = (a: string, b: string): boolean => {
  if (Math.abs(a.length - b.length) > 1) return false
  let debut = 0
  while (debut < a.length && a[debut] === b[debut]) debut += 1
  let finA = a.length
  let finB = b.length
  while (finA > debut && finB > debut && a[finA - 1] === b[finB - 1]) {
    finA -= 1
    finB -= 1
  }
  return finA - debut <= 1 && finB - debut <= 1
}

/** How many words of `a` are also in `b`. */
export const communs = (a: readonly string[], b: readonly string[]): number =>
  a.filter(mot => b.some(autre => memeMot(mot, autre))).length

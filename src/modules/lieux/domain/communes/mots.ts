/** Longer than any place name; what follows is not read. A sign cut in two is no letter: it vanishes. */
const SIGNES_AU_PLUS = 80

const ABREGES: ReadonlyMap<string, readonly string[]> = new Map([
  ['st', ['saint']],
  ['ste', ['sainte']],
  ['sts', ['saints']],
  ['stes', ['saintes']],
  ['nd', ['notre', 'dame']],
  ['mt', ['mont']],
  ['gd', ['grand']],
  ['gde', ['grande']],
  ['vx', ['vieux']],
  ['ht', ['haut']],
  ['hte', ['haute']]
])

/** They are forgotten, moved or added: a name is also compared without them. */
const PETITS_MOTS: ReadonlySet<string> = new Set(
  'le la les lés l du de des d en sur sous aux au a et lez'.split(' ')
)

/**
 * The words of a name: small letters without accents, except « é » (any accented e) and « ç », which are heard;
 * figures apart; abbreviations in full. Anything else is a space.
 */
export const motsDe = (texte: string): readonly string[] => {
  const bas = texte.slice(0, SIGNES_AU_PLUS).toLowerCase()
  const mots =
    ecarterLesSignes(/[^ -~]/.test(bas) ? sansAccents(bas) : bas).match(/[a-zéç]+|\d+[a-zéç]*/g) ?? []
  return mots.some(mot => ABREGES.has(mot)) ? mots.flatMap(mot => ABREGES.get(mot) ?? mot) : mots
}

const sansAccents = (bas: string): string =>
  bas
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .normalize('NFKD')
    .replace(/e\p{Mn}+/gu, 'é')
    .replace(/c\u0327/g, 'ç')
    .replace(/\p{Mn}+/gu, '')

/** « chalon s/ saône », « n.d. de monts », « 23000guéret ». */
const ecarterLesSignes = (bas: string): string =>
  /[/.\d]/.test(bas)
    ? bas
        .replace(/(?<![a-zéç])s\s*\/\s*s(?![a-zéç])/g, ' sous ')
        .replace(/(?<![a-zéç])s\s*\//g, ' sur ')
        .replace(/(?<![a-zéç])n\.\s?d\./g, ' nd ')
        .replace(/(\d{3})(?=[a-zéç])/g, '$1 ')
    : bas

/** Without the words that carry nothing; all of them when nothing else is there (« Les »). */
export const motsForts = (mots: readonly string[]): readonly string[] => {
  if (!mots.some(mot => PETITS_MOTS.has(mot))) return mots
  const forts = mots.filter(mot => !PETITS_MOTS.has(mot))
  return forts.length === 0 ? mots : forts
}

/** As written, accents gone: a to z, and figures. */
export const enLettres = (mot: string): string => mot.replace(/é/g, 'e').replace(/ç/g, 'c')

/** No-break space, kept inside a sentence before : ; ! ? and inside « ». */
const INSECABLE = '\u00a0'

/** Binds French double punctuation to its word, so that no line starts with a lone « ? ». */
export const typographier = (texte: string): string =>
  texte
    .replace(/ ([:;!?»])/g, `${INSECABLE}$1`)
    .replace(/« /g, `«${INSECABLE}`)
    .replace(/'/g, '’')

/** « a, b et c ». */
export const enumerer = (mots: readonly string[], liaison: 'et' | 'ou' = 'et'): string => {
  const dernier = mots.at(-1) ?? ''
  return mots.length < 2 ? dernier : `${mots.slice(0, -1).join(', ')} ${liaison} ${dernier}`
}

/** `accorder(2, 'personne')` is « 2 personnes »; in French zero is singular. */
export const accorder = (nombre: number, singulier: string, pluriel = `${singulier}s`): string =>
  `${String(nombre).replace('.', ',')} ${Math.abs(nombre) < 2 ? singulier : pluriel}`

/** First letter in capital. */
export const capitale = (texte: string): string => texte.charAt(0).toUpperCase() + texte.slice(1)

/** « de Guéret », « d’Aubervilliers », « du Mans », « des Abymes ». An « h » keeps its « de »: either is said. */
export const deLieu = (nom: string): string => {
  if (/^Le /.test(nom)) return `du ${nom.slice(3)}`
  if (/^Les /.test(nom)) return `des ${nom.slice(4)}`
  const premiere = nom.normalize('NFD').charAt(0)
  // « d’Yvetot », « de Yutz »: what follows the « y » decides.
  return /[aeiouœæ]/i.test(premiere) || /^Y[^aeiou]/i.test(nom) ? `d’${nom}` : `de ${nom}`
}

/** Words fit for an address: no accent, no capital, hyphens. */
export const enAdresse = (texte: string): string =>
  texte
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

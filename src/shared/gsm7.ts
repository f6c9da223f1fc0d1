// GSM 03.38: one septet each in the basic table, two (an escape first) in the extension table.
const DE_BASE =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà'
const ETENDUS = '^{}\\[~]|€\f'

const REMPLACES: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '−': '-',
  '…': '...',
  œ: 'oe',
  Œ: 'OE',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\t': ' '
}

const dansLAlphabet = (signe: string): boolean => DE_BASE.includes(signe) || ETENDUS.includes(signe)

const remplacer = (signe: string): string => {
  if (dansLAlphabet(signe)) return signe
  const connu = REMPLACES[signe]
  if (connu !== undefined) return connu
  const sansAccent = signe.normalize('NFD').replace(/[\u0300-\u036f]/g, '')
  return sansAccent !== '' && [...sansAccent].every(dansLAlphabet) ? sansAccent : '?'
}

/** The text in the alphabet of every phone: « é è à ù » stay, « ê ç œ ’ » are written otherwise. */
export const enGsm7 = (texte: string): string =>
  [...texte.normalize('NFC').replace(/«\s*|\s*»/g, '"')].map(remplacer).join('')

/** How many septets a text already in the alphabet takes. */
export const septets = (texte: string): number =>
  [...texte].reduce((n, signe) => n + (ETENDUS.includes(signe) ? 2 : 1), 0)

/** One part of a long SMS: 160 septets less the seven of the header that joins the parts. */
export const SEPTETS_AU_PLUS = 153
export const TEXTES_AU_PLUS = 3

/** True when a text already in the alphabet takes one part. */
export const tientEnUnTexte = (texte: string): boolean => septets(texte) <= SEPTETS_AU_PLUS

/**
 * Sentences in at most three texts to copy by hand, the first ones first: each goes to the end of the last text,
 * or to a new one, or wherever it fits, and is left out when none of the three has room.
 */
export const enTextes = (phrases: readonly string[]): readonly string[] => {
  const textes: string[] = []
  for (const phrase of phrases) ajouter(textes, couper(enGsm7(phrase)))
  return textes
}

const ajouter = (textes: string[], phrase: string): void => {
  const avec = (rang: number): string => [textes[rang], phrase].filter(Boolean).join(' ')
  const rang = [textes.length - 1, textes.length, ...textes.keys()].find(
    place => place >= 0 && place < TEXTES_AU_PLUS && tientEnUnTexte(avec(place))
  )
  if (rang !== undefined) textes[rang] = avec(rang)
}

/** Cut at a word, so that one sentence never needs two texts. */
const couper = (phrase: string): string => {
  if (tientEnUnTexte(phrase)) return phrase
  const mots = phrase.split(' ')
  while (!tientEnUnTexte(`${mots.join(' ')}...`) && mots.length > 1) mots.pop()
  return `${mots.join(' ')}...`
}

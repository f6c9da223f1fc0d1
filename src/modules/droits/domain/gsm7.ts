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

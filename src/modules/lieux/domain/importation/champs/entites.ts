// Those that French texts meet; letters with an accent are composed.
const NOMMEES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: '’',
  nbsp: ' ',
  laquo: '«',
  raquo: '»',
  hellip: '…',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  euro: '€',
  deg: '°',
  bull: '•',
  middot: '·',
  oelig: 'œ',
  OElig: 'Œ'
}
const ACCENTS: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  cedil: '\u0327',
  tilde: '\u0303'
}
const ENTITE = /&(?:#(\d{1,6})|#[xX]([0-9a-fA-F]{1,5})|([a-zA-Z]{2,8}));/g

/** « Fran&ccedil;ais » is « Français ». What is no entity stays as it is. */
export const lireEntites = (texte: string): string =>
  texte.replace(ENTITE, (entite, decimal?: string, hexa?: string, nom?: string) =>
    nom === undefined ? (numerotee(decimal, hexa) ?? entite) : (nommee(nom) ?? entite)
  )

const numerotee = (decimal?: string, hexa?: string): string | null => {
  const code = decimal === undefined ? Number.parseInt(hexa ?? '', 16) : Number(decimal)
  const surrogat = code >= 0xd800 && code <= 0xdfff
  return code >= 32 && code <= 0x10ffff && !surrogat ? String.fromCodePoint(code) : null
}

const nommee = (nom: string): string | null => {
  if (Object.hasOwn(NOMMEES, nom)) return NOMMEES[nom] ?? null
  const [, lettre, accent = ''] = /^([a-zA-Z])([a-z]+)$/.exec(nom) ?? []
  const signe = Object.hasOwn(ACCENTS, accent) ? ACCENTS[accent] : undefined
  return lettre === undefined || signe === undefined ? null : `${lettre}${signe}`.normalize('NFC')
}

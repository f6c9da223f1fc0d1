/** A piece of a timetable written for people: when, or where. */
export type Jeton =
  | { readonly sorte: 'jour'; readonly texte: string }
  /** Hours, half a day, « 1er et 3e », « semaines paires ». */
  | { readonly sorte: 'heures' | 'demi' | 'rang' | 'parite'; readonly texte: string }
  /** « Les semaines paires : »: of all the days that follow. */
  | { readonly sorte: 'entete'; readonly texte: string }
  | { readonly sorte: 'lieu'; readonly texte: string }

const JOUR = /(?<jour>lundi|mardi|mercredi|jeudi|vend(?:redi)?|samedi|dimanche)s?/
const HEURE = /\d{1,2}\s?(?:h|:)\s?(?:\d{2})?/
const HEURES = new RegExp(`(?:de\\s)?(?<heures>${HEURE.source}\\s?(?:-|–|à|\\/)\\s?${HEURE.source})`)
const DEMI = /(?<demi>matin(?:ée)?s?|apr[èe]s[- ]?midis?)/
const RANG = /(?<rang>(?:[1-5]\s?(?:er|[èe]re|[èe]me|nd|e)|dernier)(?:\s(?:et|&)\s[1-5]\s?(?:er|[èe]me|e))?)/
const ENTETE = /(?:les\s)?(?<entete>semaines?\s(?:im)?paires?)(?=\s*:)/
const PARITE = /(?<parite>semaines?\s(?:im)?paires?)/
const TOUT = new RegExp(
  [JOUR, HEURES, DEMI, ENTETE, PARITE, RANG]
    .map(({ source }) => `(?<![\\p{L}\\d])(?:${source})(?!\\p{L})`)
    .join('|'),
  'giu'
)

/** Cuts a text into when and where, in its order. */
export const couperEnJetons = (texte: string): readonly Jeton[] => {
  const jetons: Jeton[] = []
  let fin = 0
  for (const trouve of texte.matchAll(TOUT)) {
    ajouterLieu(jetons, texte.slice(fin, trouve.index))
    const [sorte, dit] = Object.entries(trouve.groups ?? {}).find(([, valeur]) => valeur !== undefined) ?? []
    if (sorte !== undefined && dit !== undefined)
      jetons.push({ sorte, texte: enToutesLettres(dit.toLowerCase()) } as Jeton)
    fin = trouve.index + trouve[0].length
  }
  ajouterLieu(jetons, texte.slice(fin))
  return jetons
}

const LIAISONS =
  /^(?:\s|[-–—:;,.&/()+>]|(?:puis|ainsi que|les?|et|ou|tous|chaque|toute la journ[ée]e|du mois)(?![\p{L}]))+/giu
const FINALES = /(?:\s|[-–—:;,.&/(+>]|(?<![\p{L}])(?:puis|ainsi que|les?|et|ou|tous|chaque))+$/giu

const ajouterLieu = (jetons: Jeton[], texte: string): void => {
  const lieu = texte
    .replace(/^\/\s?2\b/, '')
    .replace(LIAISONS, '')
    .replace(FINALES, '')
    .replace(/^\)/, '')
    .trim()
  if (lieu !== '' && !/^\W*$/u.test(lieu)) jetons.push({ sorte: 'lieu', texte: lieu })
}

// « vend », « 1e », « 2e »: as hours are read.
const enToutesLettres = (mot: string): string =>
  mot
    .replace(/^vend$/, 'vendredi')
    .replace(/\b1(?:er|[èe]re|e)\b/g, '1er')
    .replace(/\b([2-5])\s?(?:nd|[èe]me|e)(?![\p{L}])/gu, '$1ème')

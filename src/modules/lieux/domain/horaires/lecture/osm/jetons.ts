import { decouperSelon, type FormeDeJeton } from '../decouper-selon.ts'

/** A word of the OpenStreetMap language. */
export type Jeton =
  | { readonly genre: 'heure'; readonly minute: number }
  | { readonly genre: 'jour'; readonly rang: number }
  | { readonly genre: 'ferie' | 'vacances' | 'semaine' | 'ferme' | 'ouvert' | 'inconnu' | 'toujours' }
  | { readonly genre: 'mois'; readonly mois: number }
  | { readonly genre: 'annee'; readonly annee: number }
  | { readonly genre: 'nombre'; readonly n: number }
  | { readonly genre: 'note'; readonly texte: string }
  | { readonly genre: 'signe'; readonly signe: string }
  | { readonly genre: 'autre' }

const JOURS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su']
const MOIS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const MOTS: Readonly<Record<string, Jeton>> = {
  PH: { genre: 'ferie' },
  SH: { genre: 'vacances' },
  week: { genre: 'semaine' },
  off: { genre: 'ferme' },
  closed: { genre: 'ferme' },
  open: { genre: 'ouvert' },
  unknown: { genre: 'inconnu' },
  '24/7': { genre: 'toujours' }
}

// « 9h30 » is not OpenStreetMap, but the files write it.
const FORMES: readonly FormeDeJeton<Jeton>[] = [
  [/\s+/y, () => null],
  [/24\/7/y, () => MOTS['24/7'] ?? null],
  [/(\d{1,2})(?:[:hH](\d{2})|[hH])(?![\d:])/y, m => heure(Number(m[1]), Number(m[2] ?? 0))],
  [/(?:19|20)\d{2}(?!\d)/y, m => ({ genre: 'annee', annee: Number(m[0]) })],
  [/\d{1,2}(?![\d:])/y, m => ({ genre: 'nombre', n: Number(m[0]) })],
  [/"([^"]*)"/y, m => ({ genre: 'note', texte: m[1] ?? '' })],
  [/[A-Za-z]+/y, m => mot(m[0])],
  [/\|\|/y, () => ({ genre: 'signe', signe: '||' })],
  [/[–—−]/y, () => ({ genre: 'signe', signe: '-' })],
  [/[,;:+/[\]-]/y, m => ({ genre: 'signe', signe: m[0] })]
]

const heure = (h: number, m: number): Jeton =>
  m < 60 && h <= 48 ? { genre: 'heure', minute: h * 60 + m } : { genre: 'autre' }

const mot = (texte: string): Jeton => {
  const rang = JOURS.indexOf(texte)
  if (rang >= 0) return { genre: 'jour', rang }
  const mois = MOIS.indexOf(texte)
  return mois >= 0 ? { genre: 'mois', mois: mois + 1 } : (MOTS[texte] ?? { genre: 'autre' })
}

/** Cuts a text into words; what is not of the language is `autre`. */
export const decouper = (texte: string): readonly Jeton[] =>
  decouperSelon(texte, FORMES, () => ({ genre: 'autre' }))

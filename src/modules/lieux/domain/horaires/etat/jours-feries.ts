import { anneeDe, joursPlus } from '#shared/date'
import { paques } from './calendrier.ts'

/** What a day off is called; the words are in the messages. */
export type Ferie =
  | 'jour-de-l-an'
  | 'lundi-de-paques'
  | 'fete-du-travail'
  | 'victoire-1945'
  | 'ascension'
  | 'lundi-de-pentecote'
  | 'fete-nationale'
  | 'assomption'
  | 'toussaint'
  | 'armistice-1918'
  | 'noel'
  | 'vendredi-saint'
  | 'saint-etienne'
  | 'abolition-de-l-esclavage'
  | 'fete-locale'

// Code du travail, L3133-1.
const FIXES: Readonly<Record<string, Ferie>> = {
  '01-01': 'jour-de-l-an',
  '05-01': 'fete-du-travail',
  '05-08': 'victoire-1945',
  '07-14': 'fete-nationale',
  '08-15': 'assomption',
  '11-01': 'toussaint',
  '11-11': 'armistice-1918',
  '12-25': 'noel'
}
const APRES_PAQUES: Readonly<Record<number, Ferie>> = {
  1: 'lundi-de-paques',
  39: 'ascension',
  50: 'lundi-de-pentecote'
}

type Local = {
  readonly departements: readonly string[]
  readonly fixes?: Readonly<Record<string, Ferie>>
  readonly apresPaques?: Readonly<Record<number, Ferie>>
}

const LOCAUX: readonly Local[] = [
  // Code du travail, L3134-13; Good Friday only where there is a Protestant church, which we do not know.
  {
    departements: ['57', '67', '68'],
    fixes: { '12-26': 'saint-etienne' },
    apresPaques: { [-2]: 'vendredi-saint' }
  },
  // Code du travail, L3422-2, and décret n° 83-1003 of 23 November 1983.
  { departements: ['971'], fixes: { '05-27': 'abolition-de-l-esclavage' } },
  { departements: ['972'], fixes: { '05-22': 'abolition-de-l-esclavage' } },
  { departements: ['973'], fixes: { '06-10': 'abolition-de-l-esclavage' } },
  { departements: ['974'], fixes: { '12-20': 'abolition-de-l-esclavage' } },
  { departements: ['976'], fixes: { '04-27': 'abolition-de-l-esclavage' } },
  { departements: ['977'], fixes: { '10-09': 'abolition-de-l-esclavage' } },
  // Sources give the 27th (with Guadeloupe) or the 28th: both are doubtful days.
  {
    departements: ['978'],
    fixes: { '05-27': 'abolition-de-l-esclavage', '05-28': 'abolition-de-l-esclavage' }
  },
  // No text, but counters close: carnival, Good Friday, All Souls.
  {
    departements: ['971', '972', '973', '977', '978'],
    fixes: { '11-02': 'fete-locale' },
    apresPaques: { [-47]: 'fete-locale', [-46]: 'fete-locale', [-2]: 'vendredi-saint' }
  },
  // Local labour codes.
  { departements: ['986'], fixes: { '04-28': 'fete-locale', '07-29': 'fete-locale' } },
  {
    departements: ['987'],
    fixes: { '03-05': 'fete-locale', '06-29': 'fete-locale', '11-20': 'fete-locale' },
    apresPaques: { [-2]: 'vendredi-saint' }
  },
  { departements: ['988'], fixes: { '09-24': 'fete-locale' } }
]

/**
 * The day off of that day where the place is. Without a known département, every local day off counts:
 * better « appelez avant » than a closed door.
 */
export const jourFerie = (jour: string, departement?: string): Ferie | undefined => {
  const fixe = jour.slice(5)
  const national = FIXES[fixe] ?? mobile(jour, APRES_PAQUES)
  if (national !== undefined) return national
  for (const { departements, fixes = {}, apresPaques = {} } of LOCAUX) {
    if (departement !== undefined && !departements.includes(departement)) continue
    const local = fixes[fixe] ?? mobile(jour, apresPaques)
    if (local !== undefined) return local
  }
  return undefined
}

/** Alone between a day off and a week-end: many counters close. */
export const estUnPont = (jour: string, rang: number, departement?: string): boolean =>
  (rang === 0 && jourFerie(joursPlus(jour, 1), departement) !== undefined) ||
  (rang === 4 && jourFerie(joursPlus(jour, -1), departement) !== undefined)

/** Counters often close at noon. */
export const estVeilleDeFete = (jour: string): boolean => ['12-24', '12-31'].includes(jour.slice(5))

const mobiles = new Map<number, ReadonlyMap<string, number>>()

/** The days counted from Easter that matter, by date, worked out once a year. */
const joursMobiles = (annee: number): ReadonlyMap<string, number> => {
  const connus = mobiles.get(annee)
  if (connus !== undefined) return connus
  const dimanche = paques(annee)
  const nouveaux = new Map([-47, -46, -2, 1, 39, 50].map(ecart => [joursPlus(dimanche, ecart), ecart]))
  mobiles.set(annee, nouveaux)
  return nouveaux
}

const mobile = (jour: string, noms: Readonly<Record<number, Ferie>>): Ferie | undefined => {
  const ecart = joursMobiles(anneeDe(jour)).get(jour)
  return ecart === undefined ? undefined : noms[ecart]
}

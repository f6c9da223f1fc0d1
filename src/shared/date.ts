/** A civil day, `AAAA-MM-JJ`. Text sorts like time, and has no time zone to get wrong. */
export type Jour = string

/** A month, `AAAA-MM`. */
export type Mois = string

const DEUX = (n: number) => String(n).padStart(2, '0')
const QUATRE = (n: number) => String(n).padStart(4, '0')
const FORME_JOUR = /^\d{4}-\d{2}-\d{2}$/
const FORME_MOIS = /^\d{4}-(0[1-9]|1[0-2])$/

/** True for a day that exists in the calendar. */
export const estJour = (texte: string): boolean => {
  if (!FORME_JOUR.test(texte) || !estMois(moisDe(texte))) return false
  const jour = Number(texte.slice(8))
  return jour >= 1 && jour <= joursDuMois(moisDe(texte))
}

/** True for a month that exists. */
export const estMois = (texte: string): boolean => FORME_MOIS.test(texte)

/** The month a day belongs to. */
export const moisDe = (jour: Jour): Mois => jour.slice(0, 7)

/** The year of a day or a month. */
export const anneeDe = (date: Jour | Mois): number => Number(date.slice(0, 4))

/** The first day of a month. */
export const premierJour = (mois: Mois): Jour => `${mois}-01`

/** The last day of a month. */
export const dernierJour = (mois: Mois): Jour => `${mois}-${DEUX(joursDuMois(mois))}`

/** How many days a month has. */
export const joursDuMois = (mois: Mois): number => {
  const [annee, numero] = [anneeDe(mois), Number(mois.slice(5, 7))]
  if (numero === 2) return annee % 4 === 0 && (annee % 100 !== 0 || annee % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(numero) ? 30 : 31
}

/** `moisPlus('2026-11', -13)` is `'2025-10'`. */
export const moisPlus = (mois: Mois, n: number): Mois => {
  const rang = anneeDe(mois) * 12 + Number(mois.slice(5, 7)) - 1 + n
  return `${QUATRE(Math.floor(rang / 12))}-${DEUX((((rang % 12) + 12) % 12) + 1)}`
}

/** Days later (or earlier). */
export const joursPlus = (jour: Jour, n: number): Jour => {
  // Every month has 28 days: most of the time, no calendar is needed.
  const dansLeMois = Number(jour.slice(8)) + n
  if (dansLeMois >= 1 && dansLeMois <= 28) return `${jour.slice(0, 8)}${DEUX(dansLeMois)}`
  const [annee = 0, mois = 1, j = 1] = jour.split('-').map(Number)
  return new Date(Date.UTC(annee, mois - 1, j + n)).toISOString().slice(0, 10)
}

/** The same day, months later; the last day of the month when that day does not exist there. */
export const memeJourPlusMois = (jour: Jour, n: number): Jour => {
  const mois = moisPlus(moisDe(jour), n)
  const voulu = `${mois}-${jour.slice(8)}`
  return voulu > dernierJour(mois) ? dernierJour(mois) : voulu
}

/** Whole months from one month to another; negative when `fin` comes first. */
export const moisEntre = (debut: Mois, fin: Mois): number =>
  (anneeDe(fin) - anneeDe(debut)) * 12 + Number(fin.slice(5, 7)) - Number(debut.slice(5, 7))

/** Age in whole years on a day. Someone born on 29 February turns a year older on 1 March. */
export const age = (naissance: Jour, le: Jour): number =>
  anneeDe(le) - anneeDe(naissance) - (le.slice(5) < naissance.slice(5) ? 1 : 0)

/** The first day someone has this age. */
export const anniversaire = (naissance: Jour, ans: number): Jour => {
  const jour = `${QUATRE(anneeDe(naissance) + ans)}${naissance.slice(4)}`
  return estJour(jour) ? jour : joursPlus(dernierJour(moisDe(jour)), 1)
}

const NOMS_DES_MOIS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre'
] as const

/** « novembre 2026 ». */
export const moisEnLettres = (mois: Mois): string =>
  `${NOMS_DES_MOIS[Number(mois.slice(5, 7)) - 1]} ${anneeDe(mois)}`

/** « 1er avril 2026 ». */
export const jourEnLettres = (jour: Jour): string => {
  const n = Number(jour.slice(8))
  return `${n === 1 ? '1er' : n} ${moisEnLettres(moisDe(jour))}`
}

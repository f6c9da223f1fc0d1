import type { Plage, Rang } from '../horaires.ts'

const JOURS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'] as const
const ESPACE = '\u00a0'

/** « 9 h », « 17 h 30 »; past midnight, « 2 h du matin ». */
export const direHeure = (minute: number): string => {
  const [h, m] = [Math.floor(minute / 60), minute % 60]
  const heure = `${h > 24 || (h === 24 && m > 0) ? h - 24 : h}${ESPACE}h`
  return `${heure}${m === 0 ? '' : `${ESPACE}${String(m).padStart(2, '0')}`}${minute > 1440 ? ' du matin' : ''}`
}

/** « de 9 h à 12 h et de 14 h à 17 h ». */
export const direPlages = (plages: readonly Plage[]): string =>
  enumerer(plages.map(({ de, a }) => `de ${direHeure(de)} à ${direHeure(a)}`))

/** « a, b et c ». */
export const enumerer = (mots: readonly string[]): string =>
  mots.length < 2 ? (mots[0] ?? '') : `${mots.slice(0, -1).join(', ')} et ${mots.at(-1)}`

/** « du lundi au jeudi », « le mardi et le jeudi », « tous les jours ». */
export const direJours = (jours: readonly Rang[]): string => {
  if (jours.length === 7) return 'tous les jours'
  const suites: Rang[][] = []
  for (const rang of jours) {
    const suite = suites.at(-1)
    if (suite?.at(-1) === rang - 1) suite.push(rang)
    else suites.push([rang])
  }
  return enumerer(suites.flatMap(direSuite))
}

const direSuite = (suite: readonly Rang[]): readonly string[] =>
  suite.length < 3
    ? suite.map(rang => `le ${direJour(rang)}`)
    : [`du ${direJour(suite[0] ?? 0)} au ${direJour(suite.at(-1) ?? 0)}`]

/** « lundi ». */
export const direJour = (rang: Rang): string => JOURS[rang] ?? ''

/** « 1er », « 3e », « dernier ». */
export const direRang = (n: number): string => (n === -1 ? 'dernier' : n === 1 ? '1er' : `${n}e`)

/** A sentence. */
export const phrase = (texte: string): string => `${texte.charAt(0).toUpperCase()}${texte.slice(1)}.`

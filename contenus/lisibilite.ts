// How hard a text is to read, measured the way F. Kandel and A. Moles adapted Flesch to French (1958).
import { compterSyllabes } from './syllabes.ts'

interface Mesure {
  readonly phrases: number
  readonly mots: number
  readonly medianeMots: number
  readonly maximumMots: number
  readonly kandelMoles: number
}

/** Where a text breaks a rule: the sentence itself, so that the author finds it at once. */
interface Remarque {
  readonly regle: 'phrase-longue' | 'mediane' | 'tournure' | 'kandel-moles'
  readonly phrase: string
  readonly constat: string
}

interface Limites {
  readonly maximumMots: number
  readonly medianeMots: number
  readonly kandelMoles?: number
}

const LIMITES_CONTENUS: Limites = { maximumMots: 20, medianeMots: 12 }
export const LIMITES_QUESTIONS: Limites = { ...LIMITES_CONTENUS, kandelMoles: 80 }

const ABREVIATIONS = /\b(M|Mme|art|etc|n°|L|R|D|p|ex)\.(?=\s*[\p{L}\d])/gu
const POINT_PROTEGE = '\u2024'
const TOURNURES = [
  /veuillez/i,
  /afin (de|d'|que|qu')/i,
  /procéder (à|au|aux)/i,
  /\bdans le cadre d/i,
  /\bau titre d/i
]

const retirerBalisage = (texte: string): string =>
  texte
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/^\s*(#{1,6}|[-*+]|\d+\.)\s+/gm, '\n\n')
    .replace(/\*\*|__|`/g, '')
    .replace(/\u00a0|\u202f/g, ' ')

/** Sentences of a text: a full stop ends one, and so does a list item or a blank line. */
export const decouperPhrases = (texte: string): readonly string[] =>
  retirerBalisage(texte)
    .split(/\n\s*\n/)
    .flatMap(paragraphe =>
      paragraphe
        .replace(/\s+/g, ' ')
        .replace(ABREVIATIONS, `$1${POINT_PROTEGE}`)
        .split(/(?<=[.!?…](?:\s?»)?)\s+(?=[\p{Lu}\d«(])/u)
    )
    .map(phrase => phrase.replaceAll(POINT_PROTEGE, '.').trim())
    .filter(phrase => /[\p{L}\d]/u.test(phrase))

/** Words of a sentence. « 36 46 » or « 10 421 » is read in one go: one word. */
export const decouperMots = (phrase: string): readonly string[] =>
  phrase
    .replace(/(?<=\d) (?=\d)/g, '')
    .split(/[^\p{L}\d'’-]+/u)
    .map(mot => mot.replace(/^['’-]+|['’-]+$/g, ''))
    .filter(mot => mot !== '')

const mediane = (nombres: readonly number[]): number => {
  const tries = nombres.toSorted((a, b) => a - b)
  const milieu = Math.floor(tries.length / 2)
  const haut = tries[milieu] ?? 0
  return tries.length % 2 === 1 ? haut : ((tries[milieu - 1] ?? 0) + haut) / 2
}

// Figures lengthen a sentence but say nothing of how hard its words are: Flesch leaves them out of the syllables.
const syllabesParMot = (mots: readonly string[]): number => {
  const enLettres = mots.filter(mot => !/\d/.test(mot))
  if (enLettres.length === 0) return 0
  return enLettres.reduce((somme, mot) => somme + compterSyllabes(mot), 0) / enLettres.length
}

/** Kandel-Moles: 100 reads like a children's book, 80 and more is easy, under 50 is hard. */
export const mesurer = (texte: string): Mesure => {
  const phrases = decouperPhrases(texte).map(decouperMots)
  const mots = phrases.flat()
  const longueurs = phrases.map(phrase => phrase.length)
  const motsParPhrase = phrases.length === 0 ? 0 : mots.length / phrases.length
  return {
    phrases: phrases.length,
    mots: mots.length,
    medianeMots: mediane(longueurs),
    maximumMots: Math.max(0, ...longueurs),
    kandelMoles: 207 - 1.015 * motsParPhrase - 73.6 * syllabesParMot(mots)
  }
}

const remarquesDePhrase = (phrase: string, limites: Limites): readonly Remarque[] => {
  const longueur = decouperMots(phrase).length
  const longue: readonly Remarque[] =
    longueur > limites.maximumMots
      ? [{ regle: 'phrase-longue', phrase, constat: `${longueur} mots, ${limites.maximumMots} au plus` }]
      : []
  const tournures = TOURNURES.flatMap(tournure => {
    const trouvee = tournure.exec(phrase)
    return trouvee === null
      ? []
      : [{ regle: 'tournure' as const, phrase, constat: `« ${trouvee[0]} » : à dire plus simplement` }]
  })
  return [...longue, ...tournures]
}

/** What an author must change so that the text passes; empty when it does. */
export const relire = (texte: string, limites: Limites = LIMITES_CONTENUS): readonly Remarque[] => {
  const mesure = mesurer(texte)
  const phrases = decouperPhrases(texte).flatMap(phrase => remarquesDePhrase(phrase, limites))
  const ensemble: Remarque[] = []
  if (mesure.medianeMots > limites.medianeMots)
    ensemble.push({
      regle: 'mediane',
      phrase: '(tout le texte)',
      constat: `médiane de ${mesure.medianeMots} mots, ${limites.medianeMots} au plus`
    })
  if (limites.kandelMoles !== undefined && mesure.kandelMoles < limites.kandelMoles)
    ensemble.push({
      regle: 'kandel-moles',
      phrase: texte,
      constat: `score ${mesure.kandelMoles.toFixed(0)}, ${limites.kandelMoles} au moins`
    })
  return [...phrases, ...ensemble]
}

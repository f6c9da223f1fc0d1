import type { Adresse } from '../../lieu/lieu.ts'
import { communs, motsDe } from './mots.ts'

/** A street taken apart. */
export type Voie = { readonly numeros: readonly string[]; readonly mots: readonly string[] }

/** `voie`: the same street, but a number is missing or its kind differs. `numero`: the same street, farther. */
export type AccordDesVoies = 'meme' | 'voie' | 'numero' | 'autre' | 'inconnu'

/** Takes a street apart; box numbers and CEDEX say nothing of where the door is. */
export const lireVoie = ({ voie }: Pick<Adresse, 'voie'>): Voie => {
  const mots = motsDe(voie.replace(/\b(bp|cs|tsa)\s*\d+/gi, ' ').replace(/\bcedex\b.*$/i, ' '))
  const debut = mots.findIndex(mot => !/^\d{1,4}[a-z]?$/.test(mot) && !REPETITIONS.has(mot))
  const tete = debut < 0 ? mots : mots.slice(0, debut)
  return {
    numeros: tete.filter(mot => /^\d/.test(mot)).map(mot => mot.replace(/\D/g, '')),
    mots: debut < 0 ? [] : mots.slice(debut)
  }
}

const REPETITIONS = new Set(['bis', 'ter', 'quater', 'b', 't', 'c'])

/** How far two streets of one commune are the same. */
export const accorderVoies = (a: Voie, b: Voie): AccordDesVoies => {
  if (a.mots.length === 0 || b.mots.length === 0) return 'inconnu'
  if (!estMemeRue(sansSorte(a.mots), sansSorte(b.mots))) return 'autre'
  const deuxNumeros = a.numeros.length > 0 && b.numeros.length > 0
  if (deuxNumeros && !a.numeros.some(numero => b.numeros.includes(numero))) return 'numero'
  const entiere = communs(a.mots, b.mots) === Math.max(a.mots.length, b.mots.length)
  if (!entiere && !(deuxNumeros && communs(a.mots, b.mots) === Math.min(a.mots.length, b.mots.length)))
    return 'voie'
  return a.numeros.length > 0 === b.numeros.length > 0 ? 'meme' : 'voie'
}

// « av De Gaulle, résidence les Lilas »: all the words of the shorter one, two at least when the other says more.
const estMemeRue = (a: readonly string[], b: readonly string[]): boolean => {
  const memes = communs(a, b)
  const court = Math.min(a.length, b.length)
  return memes > 0 && memes === court && (memes >= 2 || a.length === b.length)
}

const sansSorte = (mots: readonly string[]): readonly string[] => {
  const propres = mots.filter(mot => !SORTES.has(mot))
  return propres.length > 0 ? propres : mots
}

const SORTES = new Set(
  'allee avenue boulevard chemin cours esplanade faubourg general docteur impasse passage place quai route rue square'.split(
    ' '
  )
)

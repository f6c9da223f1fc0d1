import { plusProche } from '#shared/proche'
import { enAdresse } from '#shared/texte'
import type { Besoin } from './besoins.ts'

/** A need and the words people have for it. */
export type BesoinDit = { readonly id: string; readonly titre: string; readonly mots: readonly string[] }

/** The need that these words tell, misspelt or not; null when they tell none. The longest word recognised wins. */
export const reconnaitreBesoin = (saisie: string, besoins: readonly BesoinDit[]): Besoin | null => {
  const phrase = enAdresse(saisie)
  if (phrase === '') return null
  const parMot = new Map(
    besoins.toReversed().flatMap(({ id, mots }) => mots.map(mot => [enAdresse(mot), id as Besoin] as const))
  )
  const dits = [...parMot.keys()].filter(mot => `-${phrase}-`.includes(`-${mot}-`))
  const [plusLong] = (dits.length > 0 ? dits : presque(phrase, [...parMot.keys()])).toSorted(
    (a, b) => b.length - a.length
  )
  return plusLong === undefined ? null : (parMot.get(plusLong) ?? null)
}

/** Short words look like too many others. */
const LETTRES_AU_MOINS = 5

const presque = (phrase: string, mots: readonly string[]): readonly string[] => {
  const seuls = mots.filter(mot => !mot.includes('-') && mot.length >= LETTRES_AU_MOINS)
  return phrase
    .split('-')
    .filter(mot => mot.length >= LETTRES_AU_MOINS)
    .flatMap(mot => plusProche(mot, seuls) ?? [])
}

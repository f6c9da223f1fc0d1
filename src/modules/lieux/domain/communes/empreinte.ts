import { enLettres, motsForts } from './mots.ts'

/** A name under the four forms in which it is compared, words run together: spaces are often wrong. */
export type Empreinte = {
  readonly lettres: string
  /** Without « le », « sur », « de »… */
  readonly lettresFortes: string
  readonly sons: string
  readonly sonsForts: string
  /** Where each word starts in `lettres`, the first left out. */
  readonly departs: ReadonlySet<number>
}

/** Makes the four forms of the words of a name. */
export const empreinteDe = (mots: readonly string[], ecouter: (mot: string) => string): Empreinte => {
  const forts = motsForts(mots)
  return {
    lettres: lettresDe(mots),
    lettresFortes: lettresDe(forts),
    sons: sonsDesMots(mots, ecouter),
    sonsForts: sonsDesMots(forts, ecouter),
    departs: departsDe(mots)
  }
}

/** The letters of words run together. */
export const lettresDe = (mots: readonly string[]): string => enLettres(mots.join(''))

/** The sounds of words run together. */
export const sonsDesMots = (mots: readonly string[], ecouter: (mot: string) => string): string =>
  mots.map(ecouter).join('')

const departsDe = (mots: readonly string[]): ReadonlySet<number> => {
  const departs = new Set<number>()
  let place = 0
  for (const mot of mots) {
    if (place > 0) departs.add(place)
    place += mot.length
  }
  return departs
}

import { BESOINS, type Besoin, convient } from '../besoins/besoins.ts'
import type { Horaires } from '../horaires/horaires.ts'
import type { Description } from '../lieu/lieu.ts'
import type { Fenetre } from './fenetres.ts'
import { MOTS_PAR_SEMAINE, marquerLesQuarts } from './quarts.ts'

/** What is asked of many places at once, in bits; a node of the tree holds the union of what is below it. */
export type Masques = {
  /** One bit a need, in the order of `BESOINS`. */
  readonly oui: Uint32Array
  readonly peutEtre: Uint32Array
  readonly faits: Uint8Array
  /** The week, `MOTS_PAR_SEMAINE` words each. */
  readonly quarts: Uint32Array
}

export const FAITS = {
  fauteuil: 1,
  langueDesSignes: 2,
  itinerant: 4,
  /** Its hours say too little: it may be open at any time. */
  heuresIncertaines: 8,
  /** Its hours tell of a day off on which it opens. */
  ouvreUnFerie: 16
} as const

/** Room for n places, or n nodes. */
export const masquesVides = (n: number): Masques => ({
  oui: new Uint32Array(n),
  peutEtre: new Uint32Array(n),
  faits: new Uint8Array(n),
  quarts: new Uint32Array(n * MOTS_PAR_SEMAINE)
})

/** The bit of a need. */
export const bitDe = (besoin: Besoin): number => 1 << BESOINS.indexOf(besoin)

/** What a place says, whichever of its stops is looked at. */
export const besoinsEnBits = (lieu: Description): { readonly oui: number; readonly peutEtre: number } => {
  let [oui, peutEtre] = [0, 0]
  for (const besoin of BESOINS) {
    const convenance = convient(lieu, besoin)
    if (convenance === 'oui') oui |= bitDe(besoin)
    if (convenance === 'peut-etre') peutEtre |= bitDe(besoin)
  }
  return { oui, peutEtre }
}

/** The facts of a place, or of one of its stops. */
export const faitsEnBits = (lieu: Description, horaires: Horaires | null, itinerant: boolean): number => {
  const { fauteuil, langueDesSignes, parEcrit } = lieu.acces
  return (
    (fauteuil === true ? FAITS.fauteuil : 0) |
    (langueDesSignes === true || parEcrit === true ? FAITS.langueDesSignes : 0) |
    (itinerant ? FAITS.itinerant : 0) |
    (horaires === null || horaires.doutes.length > 0 || horaires.texte.trim() === ''
      ? FAITS.heuresIncertaines
      : 0) |
    (horaires !== null && peutOuvrirUnFerie(horaires) ? FAITS.ouvreUnFerie : 0)
  )
}

// Without such a rule, `etatA` never says « ouvert » on a day off.
const peutOuvrirUnFerie = ({ regles = [] }: Horaires): boolean =>
  regles.some(({ feries, du, au }) => feries === true || (du !== undefined && du === au)) &&
  regles.some(({ plages, effet }) => plages.length > 0 || effet !== undefined)

/** Writes the week of place n. */
export const ecrireLaSemaine = ({ quarts }: Masques, n: number, horaires: Horaires | null): void => {
  if (horaires !== null) marquerLesQuarts(quarts, n * MOTS_PAR_SEMAINE, horaires)
}

/** Adds what `de[n]` holds to what `vers[m]` holds. */
export const reunir = (vers: Masques, m: number, de: Masques, n: number): void => {
  vers.oui[m] = (vers.oui[m] ?? 0) | (de.oui[n] ?? 0)
  vers.peutEtre[m] = (vers.peutEtre[m] ?? 0) | (de.peutEtre[n] ?? 0)
  vers.faits[m] = (vers.faits[m] ?? 0) | (de.faits[n] ?? 0)
  for (let mot = 0; mot < MOTS_PAR_SEMAINE; mot += 1) {
    const la = m * MOTS_PAR_SEMAINE + mot
    vers.quarts[la] = (vers.quarts[la] ?? 0) | (de.quarts[n * MOTS_PAR_SEMAINE + mot] ?? 0)
  }
}

/** True when some quarter of the window is marked. */
export const toucheLaFenetre = ({ quarts }: Masques, n: number, { mots, bits }: Fenetre): boolean => {
  const debut = n * MOTS_PAR_SEMAINE
  for (let i = 0; i < mots.length; i += 1)
    if (((quarts[debut + (mots[i] ?? 0)] ?? 0) & (bits[i] ?? 0)) !== 0) return true
  return false
}

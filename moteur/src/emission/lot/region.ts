import type { Pas } from '../plan/plan.ts'
import type { Valeur } from '../vecteurs/expressions.ts'
import type { Ligne } from '../vecteurs/lignes.ts'

/**
 * A piece of the code being written, that runs or not, once or in a loop.
 * What is known in a region is known in those inside it.
 */
export type Region = {
  readonly genre: 'tete' | 'branche' | 'personnes' | 'mois'
  readonly parent: Region | null
  readonly lignes: Ligne[]
  /** How each step computed here is read. */
  readonly noms: Map<number, Valeur>
  /** The name of a loop over the persons or the months. */
  readonly indice: string
}

/** A region inside another. */
export const ouvrir = (parent: Region | null, genre: Region['genre'], indice = ''): Region => ({
  genre,
  parent,
  lignes: [],
  noms: new Map(),
  indice
})

type Portee = Pick<Pas, 'personne' | 'mois'>

/** Whether a step changes at each turn of a loop. */
const varie = ({ genre }: Region, { personne, mois }: Portee): boolean =>
  (genre === 'personnes' && personne) || (genre === 'mois' && mois)

/** The nearest loop around. */
const boucle = (region: Region, genre?: Region['genre']): Region | null => {
  for (let r: Region | null = region; r !== null; r = r.parent)
    if (r.genre === 'mois' || r.genre === 'personnes') if (genre === undefined || r.genre === genre) return r
  return null
}

/** How many loops of a kind are around: loops that go the same way have the same name. */
export const profondeur = (region: Region, genre: Region['genre']): number => {
  let combien = 0
  for (let r: Region | null = region; r !== null; r = r.parent) combien += Number(r.genre === genre)
  return combien
}

/** The nearest loop over the persons, or over the months. */
export const boucleSur = (region: Region, genre: 'personnes' | 'mois'): Region | null => boucle(region, genre)

/** Where a step is computed once: outside the loops it does not depend on. */
export const sortirDesBoucles = (region: Region, portee: Portee): Region => {
  let ici = region
  for (let b = boucle(ici); b !== null && !varie(b, portee); b = boucle(ici)) ici = b.parent!
  return ici
}

/** How a step is read from a region where it is already known. */
export const chercher = (region: Region, i: number, portee: Portee): Valeur | null => {
  for (let r: Region | null = region; r !== null; r = r.parent) {
    const nom = r.noms.get(i)
    if (nom !== undefined) return nom
    if (varie(r, portee)) return null
  }
  return null
}

/** Whether something may keep `region` from running when `autour` runs. */
export const estSousCondition = (region: Region, autour: Region): boolean => {
  for (let r: Region | null = region; r !== null && r !== autour; r = r.parent)
    if (r.genre === 'branche') return true
  return false
}

import type { Drapeau } from './lignes.ts'
import { type Genre, I32, V128 } from './octets.ts'

/** The local variables of a function, in the order they are first named. */
export type Locaux = {
  readonly genres: readonly Genre[]
  readonly entier: (nom: string) => number
  readonly drapeau: (drapeau: Drapeau) => number
  /** The vectors of a loop over the households, the first of them again for each loop. */
  readonly vecteur: (rang: number) => number
}

export const ouvrirLocaux = (): Locaux => {
  const genres: Genre[] = []
  const rangs = new Map<string, number>()
  const local = (nom: string, genre: Genre): number => {
    const connu = rangs.get(nom)
    if (connu !== undefined) return connu
    rangs.set(nom, genres.length)
    return genres.push(genre) - 1
  }
  const entier = (nom: string) => local(nom, I32)
  return {
    genres,
    entier,
    drapeau: ({ numero }) => entier(`drapeau ${numero}`),
    vecteur: rang => local(`vecteur ${rang}`, V128)
  }
}

import type { Drapeau, Ligne } from './lignes.ts'

/** The local variables of a function: whole numbers first, then vectors. */
export type Locaux = {
  readonly entier: (nom: string) => number
  readonly drapeau: (drapeau: Drapeau) => number
  /** The vectors of a loop over the households, the first of them again for each loop. */
  readonly vecteur: (rang: number) => number
  readonly combien: () => { readonly entiers: number; readonly vecteurs: number }
}

/** More than a line of any kind needs: the places of the vectors are known before the first is written. */
const ENTIERS_PAR_LIGNE = 10
const ENTIERS_DE_TOUS = 10

export const ouvrirLocaux = (lignes: readonly Ligne[]): Locaux => {
  const rangs = new Map<string, number>()
  const entiers = ENTIERS_DE_TOUS + ENTIERS_PAR_LIGNE * compter(lignes)
  let vecteurs = 0
  const entier = (nom: string): number => {
    const rang = rangs.get(nom) ?? rangs.size
    rangs.set(nom, rang)
    return rang
  }
  return {
    entier,
    drapeau: ({ numero }) => entier(`drapeau ${numero}`),
    vecteur: rang => {
      vecteurs = Math.max(vecteurs, rang + 1)
      return entiers + rang
    },
    combien: () => ({ entiers, vecteurs })
  }
}

/** Lines that are not plain computations. */
const compter = (lignes: readonly Ligne[]): number =>
  lignes.reduce(
    (somme, ligne) =>
      somme + (ligne.genre === 'affecte' ? 0 : 1) + ('lignes' in ligne ? compter(ligne.lignes) : 0),
    0
  )

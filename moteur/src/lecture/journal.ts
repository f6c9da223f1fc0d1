import type { Lieu } from '../arbre/arbre.ts'

/** Something to repair in the rules, said to the person who wrote them. */
export type Erreur = Lieu & { readonly message: string }

/** Collects every error of a reading, so that one run shows them all. */
export type Journal = {
  readonly refuser: (lieu: Lieu, message: string) => null
  readonly erreurs: () => readonly Erreur[]
}

export function ouvrirJournal(): Journal {
  const erreurs: Erreur[] = []
  return {
    refuser: (lieu, message) => {
      // The same place may be read twice, to guess then to check: once is enough for the reader.
      if (!erreurs.some(dite => dite.message === message && parLieu(dite, { ...lieu, message }) === 0))
        erreurs.push({ ...lieu, message })
      return null
    },
    erreurs: () => erreurs.toSorted(parLieu)
  }
}

function parLieu(a: Erreur, b: Erreur): number {
  return a.fichier < b.fichier ? -1 : a.fichier > b.fichier ? 1 : a.ligne - b.ligne
}

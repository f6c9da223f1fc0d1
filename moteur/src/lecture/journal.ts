import type { Lieu } from '../arbre/arbre.ts'

/** Something to repair in the rules, said to the person who wrote them. */
export type Erreur = Lieu & { readonly message: string }

/** Collects every error of a reading, so that one run shows them all. */
export type Journal = {
  readonly refuser: (lieu: Lieu, message: string) => null
  readonly erreurs: () => readonly Erreur[]
}

/** An empty journal. */
export function ouvrirJournal(): Journal {
  // The same place may be read twice, to guess then to check: once is enough for the reader.
  const erreurs = new Map<string, Erreur>()
  return {
    refuser: ({ fichier, ligne }, message) => {
      erreurs.set(`${fichier}|${ligne}|${message}`, { fichier, ligne, message })
      return null
    },
    erreurs: () => [...erreurs.values()].toSorted(parLieu)
  }
}

function parLieu(a: Erreur, b: Erreur): number {
  return a.fichier < b.fichier ? -1 : a.fichier > b.fichier ? 1 : a.ligne - b.ligne
}

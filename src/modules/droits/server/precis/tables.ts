type TableBrouillons = {
  /** Drawn from the code, which it does not give back. */
  nom: string
  contenu: string
  cree_le: Date
}

export type TablesDroits = { droits_brouillons: TableBrouillons }

/** 0: all done; 1: done, with rejected lines; 2: wrong use or unreadable input, nothing written. */
export type CodeDeSortie = 0 | 1 | 2

/** Where a command reads and writes: the terminal, or a test. */
export type Entree = AsyncIterable<string | Uint8Array>
export type Sortie = { readonly write: (texte: string) => unknown }

/** One command of `relais`, one file each: it parses its arguments, calls one use case, prints. */
export type Commande = {
  /** As typed after `relais`, for example `regles verifier`. */
  readonly nom: string
  /** The arguments, for the help: `[FICHIER]`. */
  readonly usage: string
  /** One line of help, in French. */
  readonly resume: string
  readonly executer: (
    args: readonly string[],
    entree: Entree,
    sortie: Sortie,
    erreur: Sortie
  ) => Promise<CodeDeSortie>
}

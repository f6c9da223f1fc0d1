/** 0: all done; 1: done, with rejected lines; 2: wrong use or unreadable input, nothing written. */
export type CodeDeSortie = 0 | 1 | 2

/** Where a command reads and writes: the terminal, or a test. */
export type Entree = AsyncIterable<string | Uint8Array> & { readonly isTTY?: boolean }
export type Sortie = {
  /** Await it between two lines: it waits while the reader is slower than us. */
  readonly write: (texte: string) => unknown
  /** Someone is looking: a progress bar is of use. */
  readonly terminal?: boolean
}

/** What a command is given of the machine. */
export type Terminal = { readonly entree: Entree; readonly sortie: Sortie; readonly erreur: Sortie }

/** One command of `relais`, one file each: it parses its arguments, calls one use case, prints. */
export type Commande = {
  /** As typed after `relais`, for example `regles verifier`. */
  readonly nom: string
  /** The arguments, for the help: `[FICHIER]`. */
  readonly usage: string
  /** One line of help, in French. */
  readonly resume: string
  /** What its own `--help` adds, line by line. */
  readonly aide?: readonly string[]
  readonly executer: (args: readonly string[], terminal: Terminal) => Promise<CodeDeSortie>
}

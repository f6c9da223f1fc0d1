/** a to z, a figure (all alike), and 0 where a word starts. */
const SIGNES = 28

/** Between two words, in a key that keeps them apart. */
export const ENTRE_MOTS = '`'

const signe = (code: number): number => {
  if (code >= 97 && code <= 122) return code - 96
  return code === ENTRE_MOTS.charCodeAt(0) ? 0 : 27
}

/**
 * The keys that hold each pair of letters, as flat arrays: a few bytes a name, no object. A pair is two letters side by
 * side, or with one between: letters swapped, missing or added keep most of them (« toluose » has nine of the eleven
 * of « toulouse », and only two of its trigrams).
 */
export type Paires = {
  /** Where the list of a pair starts in `porteurs`. */
  readonly debuts: Uint32Array
  readonly porteurs: Uint32Array
  /** What a pair tells: much when few keys have it. */
  readonly poids: Float32Array
  /** Sum of the weights of a key. */
  readonly totaux: Float32Array
}

const PAIRES = SIGNES ** 2

/** Walks the pairs of a key, each once. A sign stands before the first letter, none after the last: a word may be cut. */
const marcheur = () => {
  const vueAu = new Uint32Array(PAIRES)
  let passage = 0
  return (cle: string, voir: (paire: number) => void): void => {
    passage += 1
    const passer = (paire: number) => {
      if (vueAu[paire] === passage) return
      vueAu[paire] = passage
      voir(paire)
    }
    let avant = 0
    let dernier = 0
    for (let rang = 0; rang < cle.length; rang += 1) {
      const code = signe(cle.charCodeAt(rang))
      passer(dernier * SIGNES + code)
      if (rang > 0) passer(avant * SIGNES + code)
      avant = dernier
      dernier = code
    }
  }
}

/** Indexes keys; the rank of a key is its name in the answers. */
export const indexerPaires = (cles: readonly string[]): Paires => {
  const parcourir = marcheur()
  const debuts = new Uint32Array(PAIRES + 1)
  for (const cle of cles)
    parcourir(cle, paire => {
      debuts[paire + 1] = (debuts[paire + 1] ?? 0) + 1
    })
  const poids = Float32Array.from(debuts.subarray(1), porteurs => Math.log(1 + cles.length / (1 + porteurs)))
  for (let paire = 1; paire <= PAIRES; paire += 1)
    debuts[paire] = (debuts[paire] ?? 0) + (debuts[paire - 1] ?? 0)
  const porteurs = new Uint32Array(debuts.at(-1) ?? 0)
  const suivants = debuts.slice()
  const totaux = new Float32Array(cles.length)
  cles.forEach((cle, rang) => {
    parcourir(cle, paire => {
      const place = suivants[paire] ?? 0
      porteurs[place] = rang
      suivants[paire] = place + 1
      totaux[rang] = (totaux[rang] ?? 0) + (poids[paire] ?? 0)
    })
  })
  return { debuts, porteurs, poids, totaux }
}

/**
 * How much of what is sought each key holds, 0 to 1: mostly the share of the sought that is found, a little the share
 * of the key that was sought.
 */
export const enCommun = ({ debuts, porteurs, poids, totaux }: Paires, cle: string): Float32Array => {
  const communs = new Float32Array(totaux.length)
  let cherche = 0
  marcheur()(cle, paire => {
    const apport = poids[paire] ?? 0
    cherche += apport
    const fin = debuts[paire + 1] ?? 0
    for (let place = debuts[paire] ?? 0; place < fin; place += 1) {
      const rang = porteurs[place] ?? 0
      communs[rang] = (communs[rang] ?? 0) + apport
    }
  })
  for (let rang = 0; rang < communs.length; rang += 1) {
    const commun = communs[rang] ?? 0
    if (commun > 0) communs[rang] = (0.7 * commun) / cherche + (0.3 * commun) / (totaux[rang] || 1)
  }
  return communs
}

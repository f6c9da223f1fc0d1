/** What separates two words, in mistakes: a letter missing, added, changed, or swapped with the next. */
export type Ecart = {
  /** From the whole of the first to the whole of the second. */
  readonly total: number
  /** From the whole of the first to the best beginning of the second, and where that beginning stops. */
  readonly debut: number
  readonly arret: number
}

/**
 * Counts the mistakes between what is typed and a name. From the places of `departs`, where a word of the name starts,
 * what comes before costs nothing (« ferrand » in « clermontferrand »).
 */
export const ecart = (saisie: string, nom: string, departs: ReadonlySet<number> = AUCUN): Ecart => {
  const largeur = nom.length + 1
  let avant = new Uint16Array(largeur)
  let precedente = new Uint16Array(largeur)
  let ligne = new Uint16Array(largeur)
  for (let j = 1; j < largeur; j += 1) precedente[j] = departs.has(j) ? 0 : (precedente[j - 1] ?? 0) + 1
  for (let i = 1; i <= saisie.length; i += 1) {
    remplir(ligne, precedente, i > 1 ? avant : null, { saisie, nom, i })
    ;[avant, precedente, ligne] = [precedente, ligne, avant]
  }
  const debut = Math.min(...precedente)
  return { total: precedente[nom.length] ?? 0, debut, arret: precedente.lastIndexOf(debut) }
}

const AUCUN: ReadonlySet<number> = new Set()

type Ici = { readonly saisie: string; readonly nom: string; readonly i: number }

/** One row: the first `i` letters of what is typed against every beginning of the name. */
const remplir = (
  ligne: Uint16Array,
  precedente: Uint16Array,
  avant: Uint16Array | null,
  { saisie, nom, i }: Ici
): void => {
  const lettre = saisie.charCodeAt(i - 1)
  const passee = saisie.charCodeAt(i - 2)
  ligne[0] = i
  for (let j = 1; j < ligne.length; j += 1) {
    const enFace = nom.charCodeAt(j - 1)
    const coin = precedente[j - 1] ?? 0
    let cout = lettre === enFace ? coin : 1 + Math.min(coin, precedente[j] ?? 0, ligne[j - 1] ?? 0)
    if (avant !== null && j > 1 && lettre === nom.charCodeAt(j - 2) && passee === enFace)
      cout = Math.min(cout, (avant[j - 2] ?? 0) + 1)
    ligne[j] = cout
  }
}

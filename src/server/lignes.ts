/** What is read, as it comes. */
export type Octets = AsyncIterable<string | Uint8Array>

/** One line of the input; `refus` says why it cannot be read, and the others go on. */
export type Ligne = { readonly numero: number } & ({ readonly texte: string } | { readonly refus: string })

/** The input as a whole is not text we can read: nothing can be answered. */
export class EntreeIllisible extends Error {}

export const OCTETS_AU_PLUS = 1_000_000
export const SAUT = 0x0a
const PAS_UTF8 =
  'Cette ligne n’est pas en UTF-8 (Latin-1 ou Windows-1252 ?). Enregistrez le fichier en UTF-8.'
const OCTET_NUL = 'Cette ligne contient un octet nul : ce n’est pas du texte.'
export const TROP_LONGUE = 'Cette ligne dépasse 1 Mo. Écrivez un foyer par ligne.'

/** How bytes become text; whether a zero among the first says that the whole input is no text, or only its line. */
export type Lecture = { readonly alphabet?: string; readonly nulls?: 'entree' | 'ligne' }

/** Cuts bytes into lines as they come: memory holds one line, whatever the size of the file. */
export async function* lireLignes(
  entree: Octets,
  { alphabet = 'utf-8', nulls = 'entree' }: Lecture = {}
): AsyncGenerator<Ligne> {
  const decoder = decodeurDe(alphabet)
  const tampon = ouvrirTampon()
  let numero = 0
  let premier = true
  for await (const morceau of entree) {
    const octets = typeof morceau === 'string' ? Buffer.from(morceau) : morceau
    refuserBinaire(octets, premier, nulls)
    premier &&= octets.length === 0
    let debut = 0
    for (let saut = octets.indexOf(SAUT); saut >= 0; saut = octets.indexOf(SAUT, debut)) {
      tampon.ajouter(octets.subarray(debut, saut))
      yield decoder(tampon.vider(), ++numero)
      debut = saut + 1
    }
    tampon.ajouter(octets.subarray(debut))
  }
  const reste = tampon.vider()
  if (reste === 'trop long' || reste.length > 0) yield decoder(reste, numero + 1)
}

type Brut = Uint8Array | 'trop long'

/** What has been read of the current line; past the limit its bytes are dropped, not kept. */
const ouvrirTampon = () => {
  let morceaux: Uint8Array[] = []
  let taille = 0
  return {
    ajouter: (octets: Uint8Array): void => {
      taille += octets.length
      if (taille <= OCTETS_AU_PLUS) morceaux.push(octets)
      else morceaux = []
    },
    vider: (): Brut => {
      const brut =
        taille > OCTETS_AU_PLUS
          ? 'trop long'
          : morceaux.length === 1
            ? (morceaux[0] ?? VIDE)
            : Buffer.concat(morceaux)
      morceaux = []
      taille = 0
      return brut
    }
  }
}

const VIDE = new Uint8Array()

/** What a line says, or why it cannot be read. */
export const decodeurDe = (alphabet: string) => {
  const decodeur = new TextDecoder(alphabet, { fatal: true, ignoreBOM: true })
  return (brut: Brut, numero: number): Ligne => {
    if (brut === 'trop long') return { numero, refus: TROP_LONGUE }
    if (brut.includes(0)) return { numero, refus: OCTET_NUL }
    try {
      const texte = decodeur.decode(brut)
      // The mark some Windows programs write at the top is no part of the first household.
      return { numero, texte: (numero === 1 ? texte.replace(/^\uFEFF/, '') : texte).trim() }
    } catch {
      return { numero, refus: PAS_UTF8 }
    }
  }
}

/** Throws where the first bytes say that the whole input is no text. */
export const refuserBinaire = (octets: Uint8Array, auDebut: boolean, nulls: Lecture['nulls']): void => {
  const [a, b] = octets
  if (auDebut && ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)))
    throw new EntreeIllisible('Cette entrée est en UTF-16. Enregistrez-la en UTF-8.')
  if (auDebut && nulls === 'entree' && octets.includes(0))
    throw new EntreeIllisible('Cette entrée n’est pas du texte.')
}

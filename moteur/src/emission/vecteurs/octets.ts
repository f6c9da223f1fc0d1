/** Bytes of a WebAssembly module, in the order they are written. */
export type Octets = readonly (number | Octets)[]

/** A whole number without sign, seven bits a byte. */
export const entier = (valeur: number): Octets => {
  const octets: number[] = []
  let reste = valeur
  while (reste > 127) {
    octets.push((reste % 128) | 128)
    reste = Math.floor(reste / 128)
  }
  return [...octets, reste]
}

/** A whole number with its sign, on 32 bits. */
export const entierSigne = (valeur: number): Octets => {
  const octets: number[] = []
  let reste = valeur | 0
  while (reste < -64 || reste > 63) {
    octets.push((reste & 127) | 128)
    reste >>= 7
  }
  return [...octets, reste & 127]
}

/** One flat list, without the depth of the calls that made it. */
export const aplanir = (octets: Octets): readonly number[] => {
  const plats: number[] = []
  const verser = (suite: Octets): void => {
    for (const octet of suite)
      if (typeof octet === 'number') plats.push(octet)
      else verser(octet)
  }
  verser(octets)
  return plats
}

const section = (code: number, contenu: Octets): Octets => {
  const plat = aplanir(contenu)
  return [code, entier(plat.length), plat]
}

const liste = (elements: readonly Octets[]): Octets => [entier(elements.length), elements]

const mot = (texte: string): Octets => liste([...Buffer.from(texte)].map(octet => [octet]))

/** What a local holds: a whole number, or two numbers side by side. */
export const I32 = 0x7f
export const V128 = 0x7b
export type Genre = typeof I32 | typeof V128

/** The locals of a function, and its instructions. */
export type Corps = { readonly locaux: readonly Genre[]; readonly instructions: Octets }

const FIN = 0x0b

const ecrireCorps = ({ locaux, instructions }: Corps): Octets => {
  const plat = aplanir([liste(locaux.map(genre => [1, genre])), instructions, FIN])
  return [entier(plat.length), plat]
}

/** A module of functions that take and give nothing: they work on its memory, which is shown with some of them. */
export const ecrireModule = (
  corps: readonly Corps[],
  montrees: Readonly<Record<string, number>>
): Uint8Array =>
  Uint8Array.from(
    aplanir([
      [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
      section(1, liste([[0x60, 0, 0]])),
      section(3, liste(corps.map(() => [0]))),
      section(5, liste([[0, 1]])),
      section(
        7,
        liste([
          [mot('memoire'), 2, 0],
          ...Object.entries(montrees).map(([nom, rang]) => [mot(nom), 0, entier(rang)])
        ])
      ),
      section(10, liste(corps.map(ecrireCorps)))
    ])
  )

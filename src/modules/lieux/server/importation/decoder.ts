import { gunzipSync } from 'node:zlib'
import { ok, type Result, refus } from '#shared/result'
import { OCTETS_AU_PLUS, type RefusDeFichier } from './refus.ts'

/** The text of a file, whatever alphabet wrote it: UTF-8, UTF-16, else Windows-1252 (of which Latin-1 is a part). */
export const decoder = (octets: Uint8Array): Result<string, RefusDeFichier> => {
  if (octets.length === 0) return refus({ code: 'fichier-vide', texte: '' })
  if (octets.length > OCTETS_AU_PLUS)
    return refus({ code: 'fichier-trop-gros', texte: taille(octets.length) })
  if (commence(octets, [0x1f, 0x8b])) return decompresser(octets)
  const connu = BINAIRES.find(([debut]) => commence(octets, debut))
  if (connu !== undefined) return refus({ code: 'fichier-binaire', texte: connu[1] })
  const texte = lireSelon(alphabetDe(octets), octets)
  if (texte.trim() === '') return refus({ code: 'fichier-vide', texte: '' })
  return estBinaire(texte) ? refus({ code: 'fichier-binaire', texte: '' }) : ok(texte)
}

const BINAIRES: readonly (readonly [readonly number[], string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'xlsx, ods, zip'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'xls, doc'],
  [[0x25, 0x50, 0x44, 0x46], 'pdf']
]

const commence = (octets: Uint8Array, debut: readonly number[]): boolean =>
  debut.every((octet, rang) => octets[rang] === octet)

const taille = (octets: number): string => `${Math.round(octets / 1024 / 1024)} Mo`

const decompresser = (octets: Uint8Array): Result<string, RefusDeFichier> => {
  try {
    const clair = gunzipSync(octets, { maxOutputLength: OCTETS_AU_PLUS })
    // A compressed file inside another is nobody's habit.
    return commence(clair, [0x1f, 0x8b]) ? refus({ code: 'fichier-binaire', texte: 'gz' }) : decoder(clair)
  } catch (erreur) {
    const gros = erreur instanceof RangeError
    return refus({ code: gros ? 'fichier-trop-gros' : 'fichier-illisible', texte: 'gz' })
  }
}

type Alphabet = 'utf-8' | 'utf-16le' | 'utf-16be'

const alphabetDe = (octets: Uint8Array): Alphabet => {
  if (commence(octets, [0xff, 0xfe])) return 'utf-16le'
  if (commence(octets, [0xfe, 0xff])) return 'utf-16be'
  // Without its mark, UTF-16 of Latin letters is every other byte zero.
  const debut = [...octets.subarray(0, 400)]
  const zeros = (parite: number) => debut.filter((octet, rang) => rang % 2 === parite && octet === 0).length
  if (zeros(1) > debut.length / 3) return 'utf-16le'
  return zeros(0) > debut.length / 3 ? 'utf-16be' : 'utf-8'
}

const lireSelon = (alphabet: Alphabet, octets: Uint8Array): string => {
  if (alphabet !== 'utf-8') return new TextDecoder(alphabet).decode(octets)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(octets)
  } catch {
    return new TextDecoder('windows-1252').decode(octets)
  }
}

// A text has no control characters but ends of lines and tabs.
const estBinaire = (texte: string): boolean => {
  const debut = texte.slice(0, 10_000)
  const controles = debut.match(/(?![\t\n\r\f])\p{Cc}/gu)?.filter(signe => signe < '\u0080') ?? []
  return texte.includes('\u0000') || controles.length > debut.length / 100
}

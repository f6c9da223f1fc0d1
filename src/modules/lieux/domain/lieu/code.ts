/**
 * Signs of a place's code, said on the phone and read on paper: no 0/O, no 1/I/L,
 * and no vowel, so that no code spells a word one would rather not read aloud.
 */
const SIGNES = '23456789BCDFGHJKMNPQRSTVWXZ'
const LONGUEUR = 6

/**
 * A code for a place, drawn from what founded it: a crash and a second import find the same one.
 * `essai` counts the codes already taken by others.
 */
export const tirerCode = (graine: string, essai = 0): string => {
  let reste = empreinte(`${essai} ${graine}`)
  let code = ''
  for (let rang = 0; rang < LONGUEUR; rang++) {
    code += SIGNES[Number(reste % BigInt(SIGNES.length))]
    reste /= BigInt(SIGNES.length)
  }
  return code
}

/** The code in what someone typed or scanned (« bdf 234 », « /lieux/gueret-BDF234 »); null when there is none. */
export const lireCode = (texte: string): string | null => {
  const serre = texte.toUpperCase().replace(/[\s.]/g, '')
  return (
    serre.match(/(?:^|-|\/)([0-9A-Z]{6})$/)?.[1] ??
    (/^[0-9A-Z]{3}-[0-9A-Z]{3}$/.test(serre) ? serre.replace('-', '') : null)
  )
}

/** FNV-1a, 64 bits: even enough to spread codes, and the same everywhere. */
const empreinte = (texte: string): bigint => {
  let valeur = 0xcbf29ce484222325n
  for (const octet of new TextEncoder().encode(texte)) {
    valeur = BigInt.asUintN(64, (valeur ^ BigInt(octet)) * 0x100000001b3n)
  }
  return valeur ^ (valeur >> 32n)
}

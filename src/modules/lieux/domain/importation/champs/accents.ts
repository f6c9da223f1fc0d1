// What Windows-1252 holds where Latin-1 has control characters, from 0x80.
const SIGNES = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

// One sign of UTF-8 read as Windows-1252: « Ã© », « Â° », « Å“ », « â€™ ».
const SUITE = `[\\u0080-\\u00bf${SIGNES}]`
const DOUBLE_CODAGE = new RegExp(`[ÂÃÅ]${SUITE}|â${SUITE}{2}`, 'g')
// Only what French writes: « CAFÉ» » also looks like two bytes of UTF-8.
const FRANCAIS = /^[\u00a0-\u00ffœŒŸ‘’“”–—…€•]$/

const ABIME = /[\u0080-\u009f\ufffd]|Ã[\u0080-\u00bf ]|â€/

/** Puts right letters read in the wrong alphabet, when there is only one way to read them. */
export const reparerAccents = (texte: string): string =>
  texte.replace(DOUBLE_CODAGE, relire).replace(/[\u0080-\u009f]/g, signe)

/** True when letters were lost: only a human can tell which. */
export const sontAbimes = (texte: string): boolean => ABIME.test(texte)

const signe = (controle: string): string => SIGNES[controle.charCodeAt(0) - 0x80] ?? controle

const relire = (suite: string): string => {
  const octets = Uint8Array.from([...suite].map(octet))
  const lu = new TextDecoder().decode(octets)
  return FRANCAIS.test(lu) ? lu : suite
}

const octet = (lettre: string): number => {
  const rang = SIGNES.indexOf(lettre)
  return rang === -1 ? lettre.charCodeAt(0) : rang + 0x80
}

import { createHash } from 'node:crypto'

const MODULO = 1n << 128n

/**
 * The fingerprint of a table: the sum of its rows' fingerprints, so that the order in which two databases
 * give them does not count, and a row twice is not a row once.
 */
export const nouvelleSomme = () => {
  let total = 0n
  let lignes = 0
  return {
    ajouter: (ligne: string): void => {
      total = (total + BigInt(`0x${createHash('sha256').update(ligne).digest('hex').slice(0, 32)}`)) % MODULO
      lignes += 1
    },
    bilan: (table: string) => ({ table, lignes, empreinte: total.toString(16).padStart(32, '0') })
  }
}

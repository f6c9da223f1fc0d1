import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import { type Jour, joursPlus } from '#shared/date'

/** Those of a place's code: said on the phone, read on paper. */
const SIGNES = '23456789BCDFGHJKMNPQRSTVWXZ'
const LONGUEUR = 8
/** A letter waits on desks. */
const JOURS_DE_VALIDITE = 120

/** The key printed on a letter: proves that who answers has read it. Nothing is kept: it is made again to be compared. */
export type ClesDeReponse = {
  readonly donner: (code: string, demandeLe: Jour) => string
  /** True for the key of one of these askings, not too old on that day. */
  readonly verifier: (code: string, cle: string, demandes: readonly Jour[], jour: Jour) => boolean
}

/** The first day whose letters can still be answered. */
export const valableDepuis = (jour: Jour): Jour => joursPlus(jour, -JOURS_DE_VALIDITE)

export const clesDeReponse = (secret: string): ClesDeReponse => {
  const cle = new Uint8Array(hkdfSync('sha256', secret, 'relais', 'lettre de confirmation', 32))
  const donner = (code: string, demandeLe: Jour): string =>
    [...createHmac('sha256', cle).update(`${code} ${demandeLe}`).digest().subarray(0, LONGUEUR)]
      .map(octet => SIGNES[octet % SIGNES.length])
      .join('')
      .replace(/^(.{4})/, '$1-')
  return {
    donner,
    verifier: (code, saisie, demandes, jour) =>
      demandes
        .filter(le => le >= valableDepuis(jour) && le <= jour)
        .some(le => memesSignes(serrer(saisie), serrer(donner(code, le))))
  }
}

// Copied by hand: capitals, spaces and hyphens do not count.
const serrer = (cle: string): string => cle.toUpperCase().replace(/[^0-9A-Z]/g, '')

const memesSignes = (a: string, b: string): boolean => {
  const [x, y] = [Buffer.from(a), Buffer.from(b)]
  return x.length === y.length && timingSafeEqual(x, y)
}

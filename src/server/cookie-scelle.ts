import { hkdfSync } from 'node:crypto'
import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { EncryptJWT, jwtDecrypt } from 'jose'
import { ok, type Result, refus } from '#shared/result'
import type { Clock } from './clock.ts'

/** Browsers must keep 4,096 bytes a cookie, name and attributes included. */
const TAILLE_MAXIMALE = 3_500

/** A value only this server can read, kept by the browser and nowhere else. */
export type CookieScelle = {
  /** The value, or nothing when it is absent, forged, expired or sealed with another key: the caller validates its shape. */
  readonly lire: (c: Context) => Promise<unknown>
  readonly poser: (c: Context, valeur: unknown, minutes: number) => Promise<Result<void, 'trop-grand'>>
  readonly effacer: (c: Context) => void
}

type Reglages = {
  readonly nom: string
  readonly secret: string
  readonly chiffre: boolean
  readonly clock: Clock
}

/** A session cookie (gone with the browser), encrypted, closed to scripts and to other sites. */
export const cookieScelle = ({ nom, secret, chiffre, clock }: Reglages): CookieScelle => {
  // One secret, one key per cookie: a value cannot be moved from a cookie to another.
  const cle = new Uint8Array(hkdfSync('sha256', secret, 'relais', `cookie ${nom}`, 32))
  const prefixe = chiffre ? ('host' as const) : undefined
  const attributs = { path: '/', httpOnly: true, sameSite: 'Strict', secure: chiffre } as const

  return {
    lire: async c => {
      const jeton = getCookie(c, nom, prefixe)
      return jeton === undefined ? undefined : desceller(jeton, cle, clock.instant())
    },
    poser: async (c, valeur, minutes) => {
      const jeton = await sceller(valeur, cle, new Date(clock.instant().getTime() + minutes * 60_000))
      if (jeton.length > TAILLE_MAXIMALE) return refus('trop-grand')
      setCookie(c, nom, jeton, prefixe ? { ...attributs, prefix: prefixe } : attributs)
      return ok(undefined)
    },
    effacer: c => {
      deleteCookie(c, nom, prefixe ? { ...attributs, prefix: prefixe } : attributs)
    }
  }
}

const sceller = (valeur: unknown, cle: Uint8Array, expiration: Date): Promise<string> =>
  new EncryptJWT({ v: valeur })
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
    .setExpirationTime(expiration)
    .encrypt(cle)

const desceller = async (jeton: string, cle: Uint8Array, currentDate: Date): Promise<unknown> => {
  try {
    const { payload } = await jwtDecrypt(jeton, cle, {
      currentDate,
      requiredClaims: ['exp'],
      keyManagementAlgorithms: ['dir'],
      contentEncryptionAlgorithms: ['A256GCM']
    })
    return payload.v
  } catch {
    // Forged, damaged or expired: the person simply starts again.
    return undefined
  }
}

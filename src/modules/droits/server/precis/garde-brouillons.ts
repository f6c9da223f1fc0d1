import { randomBytes } from 'node:crypto'
import type { Context } from 'hono'
import { type Base, estPanneDeBase } from '#server/base'
import type { Clock } from '#server/clock'
import type { CookieScelle } from '#server/cookie-scelle'
import { limiteur } from '#server/limiteur'
import { ok, refus } from '#shared/result'
import { type Code, codeDepuis, lireCode } from '../../domain/precis/code.ts'
import type { GardeBrouillons, LectureDuBrouillon } from '../../pages/precis/ports.ts'
import { brouillonsRepository } from './brouillons-repository.ts'
import { coffreDe } from './coffre.ts'

const JOUR_MS = 24 * 3600 * 1000
/** Drafts live no longer, whoever holds the code (docs/adr/0013). */
const VIE_MS = 7 * JOUR_MS
/** Idle minutes of the session; after that, the code opens it again. */
const MINUTES = 60
/** Well-formed codes that open nothing, and new drafts, whoever asks: nobody's address is kept. */
const ESSAIS = { capacite: 20, parHeure: 120 }
const CREATIONS = { capacite: 100, parHeure: 600 }

type Moyens = { readonly base: Base; readonly clock: Clock; readonly cookie: CookieScelle }

/** Where drafts wait between two pages: sealed in the base, the code alone in the session. */
export const garderLesBrouillons = ({ base, clock, cookie }: Moyens): GardeBrouillons => {
  const lignes = brouillonsRepository(base)
  const essais = limiteur({ ...ESSAIS, clock })
  const creations = limiteur({ ...CREATIONS, clock })
  const depuis = () => new Date(clock.instant().getTime() - VIE_MS)

  const codeDeLaSession = async (c: Context): Promise<Code | undefined> => {
    const valeur = await cookie.lire(c)
    const lu = typeof valeur === 'string' ? lireCode(valeur) : undefined
    return lu?.ok ? lu.value : undefined
  }
  const ouvrir = async (code: Code): Promise<unknown> => {
    const coffre = coffreDe(code)
    const contenu = await lignes.lire(coffre.nom, depuis())
    return contenu === undefined ? undefined : coffre.ouvrir(contenu)
  }
  const poser = (code: Code, valeur: unknown) => {
    const coffre = coffreDe(code)
    return lignes.poser(coffre.nom, coffre.fermer(valeur), clock.instant())
  }

  return {
    commencer: async (c, valeur) => {
      if (!creations.prendre()) return refus('attendre')
      const code = codeDepuis(randomBytes(32))
      return sansPanne(async () => {
        await poser(code, valeur)
        await cookie.poser(c, code, MINUTES)
        return ok(undefined)
      })
    },
    reprendre: async (c, saisie) => {
      const lu = lireCode(saisie)
      if (!lu.ok) return lu
      if (essais.minutesAvant() > 0) return refus('attendre')
      return sansPanne(async () => {
        if ((await ouvrir(lu.value)) === undefined) {
          essais.prendre()
          return refus('inconnu')
        }
        await cookie.poser(c, lu.value, MINUTES)
        return ok(undefined)
      })
    },
    lire: async (c): Promise<LectureDuBrouillon> => {
      const code = await codeDeLaSession(c)
      if (code === undefined) return { sorte: 'absent' }
      try {
        const valeur = await ouvrir(code)
        if (valeur === undefined) return { sorte: 'absent' }
        // Reading keeps the session alive.
        await cookie.poser(c, code, MINUTES)
        return { sorte: 'ici', code, valeur }
      } catch (erreur) {
        if (estPanneDeBase(erreur)) return { sorte: 'panne' }
        throw erreur
      }
    },
    ecrire: async (c, valeur) => {
      const code = await codeDeLaSession(c)
      if (code === undefined) return refus('absent')
      return sansPanne(async () => {
        await poser(code, valeur)
        return ok(undefined)
      })
    },
    effacer: async c => {
      const code = await codeDeLaSession(c)
      cookie.effacer(c)
      if (code === undefined) return
      await sansPanne(async () => {
        await lignes.oter(coffreDe(code).nom)
        return ok(undefined)
      })
    }
  }
}

/** A base that is away is an answer: the page keeps what was typed. */
const sansPanne = async <R>(faire: () => Promise<R>) => {
  try {
    return await faire()
  } catch (erreur) {
    if (estPanneDeBase(erreur)) return refus('panne')
    throw erreur
  }
}

/** Removes the drafts that are seven days old; gives how many. */
export const purgerBrouillons = (base: Base, maintenant: Date): Promise<number> =>
  brouillonsRepository(base).purger(new Date(maintenant.getTime() - VIE_MS))

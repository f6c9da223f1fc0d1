import { createHash, timingSafeEqual } from 'node:crypto'
import type { Context } from 'hono'
import type { Clock } from './clock.ts'
import { cookieScelle } from './cookie-scelle.ts'
import { limiteur } from './limiteur.ts'

/** A working day: the next morning one enters again. */
const MINUTES = 8 * 60
/** Wrong passwords, whoever types them: nobody's address is kept. */
const ESSAIS = { capacite: 10, parHeure: 40 }

export type IssueEntree =
  | { readonly sorte: 'entre' }
  | { readonly sorte: 'faux' }
  | { readonly sorte: 'attendre'; readonly minutes: number }

export type AccesParMot = {
  /** What was kept on entering: the caller checks its shape. */
  readonly lire: (c: Context) => Promise<unknown>
  readonly entrer: (c: Context, mot: string, garder: unknown) => Promise<IssueEntree>
  readonly sortir: (c: Context) => void
}

export type ReglagesAcces = {
  readonly secret: string
  readonly mot: string
  readonly chiffre: boolean
  readonly clock: Clock
}

/** One password for all who may enter, until agents have accounts of their own. A new password closes the sessions of the old one. */
export const accesParMot = (nom: string, { secret, mot, chiffre, clock }: ReglagesAcces): AccesParMot => {
  const cookie = cookieScelle({ nom, secret: `${secret}\n${mot}`, chiffre, clock })
  const essais = limiteur({ ...ESSAIS, clock })
  const attendu = empreinte(mot)
  return {
    lire: cookie.lire,
    entrer: async (c, saisi, garder) => {
      const minutes = essais.minutesAvant()
      if (minutes > 0) return { sorte: 'attendre', minutes }
      if (!timingSafeEqual(empreinte(saisi), attendu)) {
        essais.prendre()
        return { sorte: 'faux' }
      }
      await cookie.poser(c, garder, MINUTES)
      return { sorte: 'entre' }
    },
    sortir: cookie.effacer
  }
}

// Capitals, spaces and hyphens do not count: it was copied from a screen by hand.
const empreinte = (mot: string): Buffer =>
  createHash('sha256').update(mot.normalize('NFKC').toUpperCase().replace(/[\s-]/g, '')).digest()

import { createHash, timingSafeEqual } from 'node:crypto'
import type { Context } from 'hono'
import type { Clock } from './clock.ts'
import { cookieScelle } from './cookie-scelle.ts'
import { limiteur } from './limiteur.ts'

/** A working day: the next morning one enters again. */
const MINUTES = 8 * 60
/** Wrong passwords, whoever types them: nobody's address is kept. */
const ESSAIS = { capacite: 10, parHeure: 40 }
const PRENOM_MAXIMUM = 40

/** Who decides. There is no account yet: a first name, which the trail of each decision shows. */
export type Referent = { readonly prenom: string }

export type IssueEntree =
  | { readonly sorte: 'entre' }
  | { readonly sorte: 'faux' }
  | { readonly sorte: 'attendre'; readonly minutes: number }

export type AccesPro = {
  readonly lire: (c: Context) => Promise<Referent | undefined>
  readonly entrer: (
    c: Context,
    saisi: { readonly mot: string; readonly prenom: string }
  ) => Promise<IssueEntree>
  readonly sortir: (c: Context) => void
}

type Reglages = {
  readonly secret: string
  readonly mot: string
  readonly chiffre: boolean
  readonly clock: Clock
}

/** One password for the territory, until agents have accounts of their own. A new password closes the sessions of the old one. */
export const accesPro = ({ secret, mot, chiffre, clock }: Reglages): AccesPro => {
  const cookie = cookieScelle({ nom: 'referent', secret: `${secret}\n${mot}`, chiffre, clock })
  const essais = limiteur({ ...ESSAIS, clock })
  const attendu = empreinte(mot)

  return {
    lire: async c => enReferent(await cookie.lire(c)),
    entrer: async (c, saisi) => {
      const minutes = essais.minutesAvant()
      if (minutes > 0) return { sorte: 'attendre', minutes }
      if (!timingSafeEqual(empreinte(saisi.mot), attendu)) {
        essais.prendre()
        return { sorte: 'faux' }
      }
      await cookie.poser(c, { prenom: saisi.prenom }, MINUTES)
      return { sorte: 'entre' }
    },
    sortir: cookie.effacer
  }
}

// Capitals, spaces and hyphens do not count: it was copied from a screen by hand.
const empreinte = (mot: string): Buffer =>
  createHash('sha256').update(mot.normalize('NFKC').toUpperCase().replace(/[\s-]/g, '')).digest()

const enReferent = (valeur: unknown): Referent | undefined => {
  if (typeof valeur !== 'object' || valeur === null || !('prenom' in valeur)) return undefined
  const { prenom } = valeur
  return typeof prenom === 'string' && prenom !== '' && prenom.length <= PRENOM_MAXIMUM
    ? { prenom }
    : undefined
}

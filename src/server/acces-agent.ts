import { randomUUID } from 'node:crypto'
import type { Context } from 'hono'
import { accesParMot, type IssueEntree, type ReglagesAcces } from './acces-par-mot.ts'

/** An agent's session, drawn at random: what is deposited in one is never seen from another. */
export type AccesAgent = {
  readonly lire: (c: Context) => Promise<string | undefined>
  readonly entrer: (c: Context, mot: string) => Promise<IssueEntree>
  readonly sortir: (c: Context) => void
}

/** The pages that read files of households: their password is not the referent's. */
export const accesAgent = (reglages: ReglagesAcces): AccesAgent => {
  const acces = accesParMot('agent', reglages)
  return {
    lire: async c => {
      const session = await acces.lire(c)
      return typeof session === 'string' ? session : undefined
    },
    entrer: (c, mot) => acces.entrer(c, mot, randomUUID()),
    sortir: acces.sortir
  }
}

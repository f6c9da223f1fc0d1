import type { Context } from 'hono'
import { accesParMot, type IssueEntree, type ReglagesAcces } from './acces-par-mot.ts'

export type { IssueEntree } from './acces-par-mot.ts'

const PRENOM_MAXIMUM = 40

/** Who decides. There is no account yet: a first name, which the trail of each decision shows. */
export type Referent = { readonly prenom: string }

export type AccesPro = {
  readonly lire: (c: Context) => Promise<Referent | undefined>
  readonly entrer: (
    c: Context,
    saisi: { readonly mot: string; readonly prenom: string }
  ) => Promise<IssueEntree>
  readonly sortir: (c: Context) => void
}

/** The referent's pages: one password for the territory. */
export const accesPro = (reglages: ReglagesAcces): AccesPro => {
  const acces = accesParMot('referent', reglages)
  return {
    lire: async c => enReferent(await acces.lire(c)),
    entrer: (c, { mot, prenom }) => acces.entrer(c, mot, { prenom }),
    sortir: acces.sortir
  }
}

const enReferent = (valeur: unknown): Referent | undefined => {
  if (typeof valeur !== 'object' || valeur === null || !('prenom' in valeur)) return undefined
  const { prenom } = valeur
  return typeof prenom === 'string' && prenom !== '' && prenom.length <= PRENOM_MAXIMUM
    ? { prenom }
    : undefined
}

import type { CodeDoute, Plage } from '../horaires.ts'
import { ranger, seChevauchent } from '../plages.ts'

/** What one cell of a day gives: its ranges, and why not to believe them. */
export type Cellule = { readonly plages: readonly Plage[]; readonly doute?: CodeDoute }

const PLAGE = /^(\d{1,2})[:hH](\d{2})?\s*[-–à]\s*(\d{1,2})[:hH](\d{2})?$/

/** « 09:00 - 12:00 / 13:30 - 17:00 ». Ranges said twice are said once; others that overlap are a doubt. */
export const lireCellule = (texte: string): Cellule => {
  const morceaux = texte
    .slice(0, 500)
    .split('/')
    .map(morceau => morceau.trim())
    .filter(morceau => morceau !== '')
  const lues = morceaux.map(lirePlage)
  if (lues.some(plage => plage === undefined)) return { plages: [], doute: 'illisible' }
  return sansRepetition(lues.filter(plage => plage !== undefined))
}

const sansRepetition = (lues: readonly Plage[]): Cellule => {
  // « 00:00 - 00:00 » is how the form of the source leaves a slot empty.
  const dites = lues.filter(({ de, a }) => de !== 0 || a !== 0)
  if (dites.length === 0) return lues.length === 0 ? { plages: [] } : { plages: [], doute: 'plages-confuses' }
  if (dites.some(({ de, a }) => a <= de)) return { plages: [], doute: 'plages-confuses' }
  const uniques = dites.filter(
    (plage, n) => dites.findIndex(({ de, a }) => de === plage.de && a === plage.a) === n
  )
  const plages = ranger(uniques)
  return seChevauchent(uniques) ? { plages, doute: 'plages-confuses' } : { plages }
}

const lirePlage = (texte: string): Plage | undefined => {
  const [, h1, m1 = '0', h2, m2 = '0'] = PLAGE.exec(texte) ?? []
  if (h1 === undefined) return undefined
  const de = Number(h1) * 60 + Number(m1)
  const a = Number(h2) * 60 + Number(m2)
  return Number(m1) > 59 || Number(m2) > 59 || de > 1440 || a > 1440 ? undefined : { de, a }
}

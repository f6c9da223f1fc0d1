import { ecart } from './ecart.ts'
import type { Empreinte } from './empreinte.ts'

/** How well what is typed fits a name, from 0 to 1: written so, heard so, begun, or one of its words. */
export const comparer = (saisie: Empreinte, nom: Empreinte): number =>
  Math.max(
    comparerTextes(saisie.lettres, nom.lettres, nom.departs),
    // « pu » is heard in too many names: it is only begun.
    (saisie.lettres.length < 4 ? 0.9 : 0.96) * comparerTextes(saisie.sons, nom.sons),
    0.86 * comparerUnMot(saisie.lettres, nom),
    ...(memesMots(saisie) && memesMots(nom) ? [] : comparerMotsForts(saisie, nom))
  )

const memesMots = ({ lettres, lettresFortes }: Empreinte): boolean => lettres === lettresFortes

const comparerMotsForts = (saisie: Empreinte, nom: Empreinte): readonly number[] => [
  0.98 * comparerTextes(saisie.lettresFortes, nom.lettresFortes),
  0.94 * comparerTextes(saisie.sonsForts, nom.sonsForts)
]

/** From 0 to 1: the same, begun, or with mistakes. `fins`: where the words of the name end. */
export const comparerTextes = (saisie: string, nom: string, fins: ReadonlySet<number> = AUCUNE): number => {
  if (saisie === '' || nom === '') return 0
  if (saisie === nom) return 1
  const { total, debut, arret } = ecart(saisie, nom)
  const entier = 1 - total / Math.max(saisie.length, nom.length)
  if (saisie.length >= nom.length) return entier
  // Only begun: a whole word says more than a word cut short, and the more is typed the surer it is.
  const sorte = fins.has(arret) ? 0.93 : 0.86
  return Math.max(entier, (1 - debut / saisie.length) * (sorte + ((1 - sorte) * saisie.length) / nom.length))
}

const AUCUNE: ReadonlySet<number> = new Set()

/** « ferrand », « bretonneux »: the name is known by another word than its first. */
const comparerUnMot = (saisie: string, { lettres, departs }: Empreinte): number => {
  if (departs.size === 0 || saisie.length < 3) return 0
  return 1 - ecart(saisie, lettres, departs).debut / saisie.length
}

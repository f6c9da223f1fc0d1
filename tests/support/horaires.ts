import type { Horaires } from '#modules/lieux'
import type { Hasard } from './hasard.ts'

export type Plage = Horaires['semaine'][number][number]
export type Regle = NonNullable<Horaires['regles']>[number]

const QUART = 15

/** One to three ranges of a day, in order, that never touch. */
export const plagesAuHasard = (hasard: Hasard, rdv = false): readonly Plage[] => {
  const bornes = new Set<number>()
  while (bornes.size < 2 * hasard.parmi([1, 2, 2, 2, 3])) bornes.add(hasard.entier(28, 88))
  const rangees = [...bornes].toSorted((x, y) => x - y)
  return rangees.flatMap((de, n) => {
    const a = rangees[n + 1]
    return n % 2 === 1 || a === undefined
      ? []
      : [{ de: de * QUART, a: a * QUART, ...(rdv && { rdv: true as const }) }]
  })
}

/** Some days of the week, in order. */
export const joursAuHasard = (hasard: Hasard): readonly number[] => {
  const jours = [0, 1, 2, 3, 4, 5, 6].filter(() => hasard.chance(0.4))
  return jours.length > 0 && jours.length < 7 ? jours : [hasard.entier(0, 6)]
}

const deux = (n: number): string => String(n).padStart(2, '0')
const unJourDeLAnnee = (hasard: Hasard): string =>
  `${deux(hasard.entier(1, 12))}-${deux(hasard.entier(1, 28))}`

const quandAuHasard = (hasard: Hasard): Omit<Regle, 'plages' | 'effet'> => {
  const jours = joursAuHasard(hasard)
  const le = hasard.parmi(['2026-05-15', '2026-11-27', '2028-02-29'])
  return hasard.parmi([
    { jours: jours.slice(0, 2), rangs: hasard.parmi([[1], [1, 3], [2, 4], [-1]]) },
    { jours, semaines: hasard.parmi(['paires', 'impaires'] as const) },
    { du: unJourDeLAnnee(hasard), au: unJourDeLAnnee(hasard) },
    { du: unJourDeLAnnee(hasard), au: unJourDeLAnnee(hasard), jours },
    { du: le, au: le },
    { feries: true as const }
  ])
}

const regleAuHasard = (hasard: Hasard): Regle => {
  const quand = quandAuHasard(hasard)
  const effet = hasard.parmi(['ouvre', 'ajoute', 'retire', 'ferme'] as const)
  if (effet === 'ferme') return { ...quand, plages: [] }
  const plages = plagesAuHasard(hasard)
  return effet === 'ouvre' || quand.feries ? { ...quand, plages } : { ...quand, plages, effet }
}

/** A week of few different days, as in life. */
export const semaineAuHasard = (hasard: Hasard): Horaires['semaine'] => {
  const modeles = [plagesAuHasard(hasard), plagesAuHasard(hasard, hasard.chance(0.2)), []]
  return [0, 1, 2, 3, 4, 5, 6].map(() => hasard.parmi(modeles))
}

// The readers put it last.
const estFerieFerme = ({ feries, plages }: Regle): boolean => feries === true && plages.length === 0

/** Hours as the readers make them when they understand everything. */
export const horairesAuHasard = (hasard: Hasard): Horaires => {
  const regles = Array.from({ length: hasard.entier(0, 3) }, () => regleAuHasard(hasard))
  const rangees = [
    ...regles.filter(regle => !estFerieFerme(regle)),
    ...regles.filter(estFerieFerme).slice(0, 1)
  ]
  return {
    semaine: semaineAuHasard(hasard),
    ...(rangees.length > 0 && { regles: rangees }),
    doutes: [],
    texte: 'horaires au hasard'
  }
}

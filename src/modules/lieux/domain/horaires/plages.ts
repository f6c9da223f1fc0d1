import type { Plage } from './horaires.ts'

/** In order, without empty ranges; those that touch become one when they ask for the same thing. */
export const ranger = (plages: readonly Plage[]): readonly Plage[] => {
  const rangees: Plage[] = []
  const avecRdv = plages.filter(({ rdv }) => rdv)
  const libres = plages.filter(({ rdv }) => !rdv)
  for (const plage of [...libres, ...avecRdv].filter(({ de, a }) => a > de).toSorted(parDebut)) {
    const derniere = rangees.findLast(({ rdv }) => rdv === plage.rdv)
    if (derniere !== undefined && plage.de <= derniere.a)
      rangees[rangees.indexOf(derniere)] = { ...derniere, a: Math.max(derniere.a, plage.a) }
    else rangees.push(plage)
  }
  return rangees.toSorted(parDebut)
}

const parDebut = (x: Plage, y: Plage): number => x.de - y.de || x.a - y.a

/** What is left of the ranges outside `otees`. */
export const oter = (plages: readonly Plage[], otees: readonly Plage[]): readonly Plage[] =>
  otees.reduce<readonly Plage[]>(
    (reste, { de, a }) =>
      reste.flatMap(plage =>
        a <= plage.de || de >= plage.a
          ? [plage]
          : [
              { ...plage, a: de },
              { ...plage, de: a }
            ].filter(morceau => morceau.a > morceau.de)
      ),
    plages
  )

/** True when two of the ranges share a minute. */
export const seChevauchent = (plages: readonly Plage[]): boolean =>
  plages.toSorted(parDebut).some(({ de }, n, triees) => n > 0 && de < (triees[n - 1]?.a ?? 0))

/** True for the same ranges. */
export const memesPlages = (x: readonly Plage[], y: readonly Plage[]): boolean =>
  x.length === y.length &&
  x.every(({ de, a, rdv }, n) => de === y[n]?.de && a === y[n]?.a && rdv === y[n]?.rdv)

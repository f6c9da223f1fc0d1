import { agesPossibles } from './ages.ts'
import type { ContenuPrevention } from './contenus.ts'
import type { Reponses } from './reponses.ts'

type Ages = readonly [number, number]

const seCroisent = ([a, b]: Ages, [c, d]: Ages): boolean => a <= d && c <= b

/** The offers in force for the ages this person may have; without an age, those meant for everyone. */
export const preventionPour = <C extends ContenuPrevention>(
  offres: readonly C[],
  r: Reponses,
  jour: string
): readonly C[] =>
  offres.filter(({ pour, depuis, jusqu_a }) => {
    if ((depuis !== undefined && jour < depuis) || (jusqu_a !== undefined && jour > jusqu_a)) return false
    const tranches: readonly Ages[] = pour.tranches ?? [[pour.age_min ?? 0, pour.age_max ?? 120]]
    const pourTous = tranches.some(([de, a]) => de <= 18 && a >= 120)
    if (typeof r.naissance !== 'number') return pourTous
    return tranches.some(tranche => seCroisent(agesPossibles(r, jour), tranche))
  })

import fc from 'fast-check'
import type { Horaires, Plage, Regle } from './horaires.ts'
import { ranger } from './plages.ts'

const QUART = 15

/** One to three ranges of a day, in order, never touching. */
const plages = (rdv: boolean): fc.Arbitrary<readonly Plage[]> =>
  fc
    .uniqueArray(fc.integer({ min: 28, max: 88 }), { minLength: 2, maxLength: 6 })
    .map(bornes => bornes.toSorted((x, y) => x - y))
    .map(bornes => bornes.slice(0, bornes.length - (bornes.length % 2)))
    .map(bornes =>
      ranger(
        bornes.flatMap((de, n) =>
          n % 2 === 1
            ? []
            : [{ de: de * QUART, a: (bornes[n + 1] ?? de + 1) * QUART, ...(rdv && { rdv: true as const }) }]
        )
      )
    )

const uneJournee = fc.oneof(
  { weight: 6, arbitrary: plages(false) },
  { weight: 2, arbitrary: fc.constant([] as readonly Plage[]) },
  { weight: 1, arbitrary: plages(true) }
)

const jours = fc
  .uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 5 })
  .map(rangs => rangs.toSorted((x, y) => x - y))

const deux = (n: number): string => String(n).padStart(2, '0')
const unJourDeLAnnee = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([mois, jour]) => `${deux(mois)}-${deux(jour)}`)

const quand: fc.Arbitrary<Omit<Regle, 'plages' | 'effet'>> = fc.oneof(
  fc.record({ jours: jours.map(n => n.slice(0, 2)), rangs: fc.constantFrom([1], [1, 3], [2, 4], [-1]) }),
  fc.record({ jours, semaines: fc.constantFrom('paires' as const, 'impaires' as const) }),
  fc.record({ du: unJourDeLAnnee, au: unJourDeLAnnee }),
  fc.record({ du: unJourDeLAnnee, au: unJourDeLAnnee, jours }),
  fc.constantFrom('2026-05-15', '2026-11-27', '2028-02-29').map(le => ({ du: le, au: le })),
  fc.constant({ feries: true as const })
)

const uneRegle: fc.Arbitrary<Regle> = fc
  .tuple(quand, plages(false), fc.constantFrom('ouvre', 'ajoute', 'retire', 'ferme'))
  .map(([ou, dites, effet]): Regle => {
    if (effet === 'ferme') return { ...ou, plages: [] }
    return effet === 'ouvre' || ou.feries
      ? { ...ou, plages: dites }
      : { ...ou, plages: dites, effet: effet as 'ajoute' | 'retire' }
  })

// The readers put it last.
const estFerieFerme = ({ feries, plages: dites }: Regle): boolean => feries === true && dites.length === 0

/** Hours as the readers make them when they understand everything, for the tests of properties. */
export const horairesAuHasard: fc.Arbitrary<Horaires> = fc
  .tuple(
    fc.array(uneJournee, { minLength: 3, maxLength: 3 }),
    fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 7, maxLength: 7 }),
    fc.array(uneRegle, { maxLength: 3 })
  )
  .map(([modeles, choix, regles]) => ({
    // Few different days, as in real weeks.
    semaine: choix.map(n => modeles[n] ?? []),
    ...(regles.length > 0 && {
      regles: [...regles.filter(r => !estFerieFerme(r)), ...regles.filter(estFerieFerme).slice(0, 1)]
    }),
    doutes: [],
    texte: 'horaires au hasard'
  }))

import { dernierJour, type Jour, joursPlus, type Mois } from '#shared/date'
import { couvre, droitDe, type FoyerVu, jourDe, type LignePercue, titulaires } from './foyer.ts'

/** A right that is drawn, and its last day. */
export type Fin = { readonly droit: string; readonly le: Jour }

const JOURS_PROCHES = 60

/** Rights that are drawn and end within 60 days: by the day that the rules give, else by the month that is written. */
export const bientotFinis = ({ situation, droits }: FoyerVu): readonly Fin[] => {
  const desRegles = droits.flatMap(vu => {
    const fin = vu.sorte === 'percu' ? vu.echeances.fin : null
    return typeof fin === 'string' ? [{ droit: vu.droit, le: fin }] : []
  })
  const connus = new Set(desRegles.map(({ droit }) => droit))
  const ecrites = titulaires(situation)
    .flatMap(lignes => finsEcrites(lignes, situation.mois))
    .filter(({ droit }) => !connus.has(droit))
  return sansDouble([...desRegles, ...ecrites].filter(estProche(jourDe(situation))))
}

const estProche =
  (jour: Jour) =>
  ({ le }: Fin): boolean =>
    le >= jour && le <= joursPlus(jour, JOURS_PROCHES)

/** For each holder apart: the end of one partner's right is not hidden by the other's. */
const finsEcrites = (lignes: readonly LignePercue[], mois: Mois): readonly Fin[] =>
  [...Map.groupBy(lignes, droitDe)].flatMap(([droit, toutes]) => {
    if (!toutes.some(ligne => couvre(ligne, mois))) return []
    // A line that another one takes over does not end.
    const fins = toutes.flatMap(({ a }) => (a === null ? [] : [a]))
    return fins.length < toutes.length ? [] : [{ droit, le: dernierJour(fins.reduce(plusTard)) }]
  })

const plusTard = (a: Mois, b: Mois): Mois => (a > b ? a : b)

const sansDouble = (fins: readonly Fin[]): readonly Fin[] =>
  fins.filter(
    ({ droit, le }, rang) => fins.findIndex(autre => autre.droit === droit && autre.le === le) === rang
  )

import { bornes, type Figure, type ResultatDuDroit } from '../resultat.ts'
import type { Situation } from '../situation.ts'

/** What a household has in a month, by where it comes from. */
export type Disponible = {
  readonly revenus: Figure
  /** Benefits drawn that month. */
  readonly aides: Figure
  /** What the paying CSS costs. */
  readonly participation: Figure
  readonly total: Figure
}

/** Net incomes and benefits of the month of the request, less what the health cover costs. */
export const disponible = (foyer: Situation, css: ResultatDuDroit | undefined): Disponible => {
  const enCours = <L extends { readonly de: string; readonly a: string | null }>(lignes: readonly L[] = []) =>
    lignes.filter(({ de, a }) => de <= foyer.mois && (a === null || a >= foyer.mois))
  const revenus = additionner(
    foyer.personnes.flatMap(({ revenus }) =>
      enCours(revenus).map(({ nature, net }) =>
        nature === 'pension_alimentaire_versee' ? opposer(net) : (net as Figure)
      )
    )
  )
  const lignes = [
    ...foyer.personnes.flatMap(({ prestations_percues }) => enCours(prestations_percues)),
    ...enCours(foyer.prestations_percues)
  ].filter(({ nature }) => nature !== 'css' && nature !== 'ame')
  const aides = additionner(lignes.map(({ montant }) => (montant ?? null) as Figure))
  const participation: Figure = css?.statut === 'ouvert' ? ((css.participation_mensuelle ?? 0) as Figure) : 0
  return { revenus, aides, participation, total: additionner([revenus, aides, opposer(participation)]) }
}

/** Sums of figures are figures: exact when all are. */
const additionner = (figures: readonly Figure[]): Figure => {
  const [min, max] = figures.map(extremes).reduce(([bas, haut], [m, M]) => [bas + m, haut + M], [0, 0])
  const [basRond, hautRond] = [arrondir(min), arrondir(max)]
  if (basRond === hautRond) return basRond
  return { min: basRond, max: Number.isFinite(hautRond) ? hautRond : null }
}

const opposer = (figure: Figure): Figure => {
  const [min, max] = extremes(figure)
  return min === max ? -min : { min: -max, max: -min }
}

/** Bounds that may be negative: what is paid out. */
const extremes = (figure: Figure): readonly [number, number] =>
  typeof figure === 'object' && figure !== null && typeof figure.min === 'number' && figure.min < 0
    ? [figure.min, figure.max ?? 0]
    : typeof figure === 'number'
      ? [figure, figure]
      : bornes(figure)

const arrondir = (montant: number): number => Math.round(montant * 100) / 100

import { expect } from 'vitest'
import { lireFaits } from '../../src/execution/faits.ts'
import { calculerLot } from '../../src/execution/lot/colonnes.ts'
import type { Lot } from '../../src/execution/lot/machine.ts'
import { ajouterFoyer, ouvrirRangees } from '../../src/execution/lot/rangees.ts'
import { encadrer, machineDe } from '../../src/execution/machine.ts'
import type { DroitPublie, Regles } from '../../src/execution/regles.ts'
import type { Situation } from '../../src/execution/situation/situation.ts'

/**
 * Every answer and every figure of many households, as `calcul` sees them when all is known;
 * of the others, what the lot knows is what the bounds know. Returns how many values were known and compared.
 */
export const confronterLot = (
  regles: Required<Regles>,
  lot: Lot,
  situations: readonly Situation[]
): number => {
  const rangees = ouvrirRangees(regles.lecteur, situations.length)
  for (const situation of situations) ajouterFoyer(regles.lecteur, rangees, situation)
  const r = calculerLot(lot, rangees)
  let compares = 0
  for (const [i, situation] of situations.entries())
    for (const [rang, droit] of regles.catalogue.droits.entries()) {
      const attendues = attenduesDe(regles, droit, situation)
      const debut = i * lot.colonnes + lot.places[rang]!
      for (const [j, { bas, haut, precis, pas }] of attendues.entries()) {
        const obtenue = r[debut + j]!
        const bonne = precis
          ? Object.is(obtenue, bas) || presque(bas, obtenue)
          : Number.isNaN(obtenue) || presque(bas, obtenue) || presque(haut, obtenue)
        expect(bonne, `${droit.nom} ${j} (${pas}) : lot ${obtenue}, ${bas} à ${haut}`).toBe(true)
        compares += Number(!Number.isNaN(obtenue))
      }
    }
  return compares
}

const presque = (a: number, b: number): boolean =>
  a === b || Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))

type Attendue = {
  readonly bas: number
  readonly haut: number
  readonly precis: boolean
  readonly pas: string
}

/** The answer, then the figures in the order of the lot. */
const attenduesDe = (
  regles: Required<Regles>,
  { conditions, sorties, percu, retour, echeances = {} }: DroitPublie,
  situation: Situation
): readonly Attendue[] => {
  const faits = lireFaits(regles.lecteur, situation)
  const { cellule } = machineDe(regles)
  const t = faits.precis ? regles.trace(faits) : null
  const etat = t === null ? encadrer(regles, faits) : { bas: t, haut: t }
  const valeur = (numero: number): Attendue => {
    const { pas, nom } = regles.catalogue.regles[numero]!
    const c = cellule(pas, faits.n, 0)
    return { bas: etat.bas[c]!, haut: etat.haut[c]!, precis: faits.precis, pas: nom }
  }
  const lues = conditions.map(valeur)
  const fermee = lues.some(({ haut }) => haut === 0)
  const ouverte = lues.every(({ bas }) => bas === 1)
  const statut = fermee ? 0 : ouverte ? 1 : Number.NaN
  const formes = new Set(Object.values(sorties).filter(n => regles.catalogue.regles[n]!.choix !== undefined))
  const montrees = [...Object.values(sorties), ...(percu === undefined ? [] : [percu]), ...retour]
  return [
    { bas: statut, haut: statut, precis: faits.precis, pas: 'statut' },
    ...[...montrees, ...Object.values(echeances)].map(numero =>
      faits.precis && fermee && formes.has(numero)
        ? { ...valeur(numero), bas: Number.NaN, haut: Number.NaN }
        : valeur(numero)
    )
  ]
}
